#include "support/process.h"

#include <cstdlib>
#include <stdexcept>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/files.h"

namespace kehoach::test {
namespace {

[[noreturn]] void become_program(const Invocation& invocation, const std::string& in, const std::string& out, const std::string& err) {
    const int input = ::open(in.c_str(), O_RDONLY);
    int output = -1;
    if (invocation.closed_pipe) {
        int ends[2];
        if (::pipe(ends) != 0) ::_exit(126);
        ::close(ends[0]);
        output = ends[1];
    } else {
        output = ::open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    }
    const int errors = ::open(err.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (input < 0 || output < 0 || errors < 0 || ::chdir(invocation.directory.c_str()) != 0) ::_exit(126);
    ::dup2(input, STDIN_FILENO);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(errors, STDERR_FILENO);
    ::unsetenv("COLUMNS");  // the width of the developer's terminal
    std::vector<std::string> words = {KEHOACH_PROGRAM};
    words.insert(words.end(), invocation.arguments.begin(), invocation.arguments.end());
    std::vector<char*> argv;
    for (auto& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    ::execv(KEHOACH_PROGRAM, argv.data());
    ::_exit(127);
}

}  // namespace

Outcome run(const Invocation& invocation) {
    const TemporaryDirectory directory;
    const std::string out = invocation.output_file.empty() ? directory.file("out") : invocation.output_file;
    write(directory.file("in"), invocation.input);
    const pid_t child = ::fork();
    if (child < 0) throw std::runtime_error("cannot start the program");
    if (child == 0) become_program(invocation, directory.file("in"), out, directory.file("err"));
    int status = 0;
    if (::waitpid(child, &status, 0) != child) throw std::runtime_error("the program was lost");
    Outcome outcome;
    if (WIFEXITED(status)) outcome.exit_code = WEXITSTATUS(status);
    if (invocation.output_file.empty() && !invocation.closed_pipe) outcome.out = read(out);
    outcome.err = read(directory.file("err"));
    return outcome;
}

}  // namespace kehoach::test
