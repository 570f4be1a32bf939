/// \file
/// SIGINT and SIGTERM as a wish to end, which is looked at between files.
#pragma once

namespace kehoach::batch {

/// Takes the two signals until it goes. The first of them is noted, a second ends the program at once. There is one at a time.
class Interrupts {
public:
    Interrupts();
    ~Interrupts();
    Interrupts(const Interrupts&) = delete;
    Interrupts& operator=(const Interrupts&) = delete;

    /// The signal that came; 0 for none.
    static int signal();

    /// A descriptor that is readable once a signal came, to be waited for together with others.
    static int descriptor();
};

/// Waits until `input` can be read. False where a signal came first.
bool wait_for_input(int input);

}  // namespace kehoach::batch
