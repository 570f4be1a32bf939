/// \file
/// A shared library that is loaded when it is first needed: to load those of single formats costs each start of the program more than all
/// else that it does before its work.
#pragma once

namespace kehoach::output {

class LateLibrary {
public:
    /// `name` as the loader knows it (soname). Stays loaded until the program ends.
    explicit LateLibrary(const char* name);

    [[nodiscard]] const char* name() const { return name_; }

    /// False where the library is not there, or lacks one of the functions that were asked for.
    [[nodiscard]] bool is_complete() const { return is_complete_; }

    /// A function of any type, or nullptr.
    class Address {
    public:
        explicit Address(void* address) : address_(address) {}
        template <typename Function>
        operator Function*() const {
            return reinterpret_cast<Function*>(address_);
        }

    private:
        void* address_;
    };

    /// The function of that name, to be assigned to a pointer of the type that the header of the library declares.
    Address find(const char* function);

private:
    const char* name_;
    void* handle_;
    bool is_complete_;
};

}  // namespace kehoach::output
