#include "batch/worker.h"

#include <csignal>

#include <sys/wait.h>

#include "support/catch.h"

using namespace kehoach;
using namespace kehoach::batch;

TEST_CASE("the end of a worker says why there is no answer", "[batch]") {
    constexpr int no_memory = 86;
    struct Case {
        int status;
        std::uint64_t memory;
        ErrorCode code;
        std::vector<std::string> arguments;
    };
    const std::vector<Case> cases = {
        {W_EXITCODE(0, SIGSEGV), 0, ErrorCode::process_crashed, {"11, SIGSEGV"}},
        {W_EXITCODE(0, SIGKILL), 50, ErrorCode::process_crashed, {"9, SIGKILL"}},
        {W_EXITCODE(1, 0), 0, ErrorCode::process_exited, {"1"}},
        {W_EXITCODE(0, 0), 50, ErrorCode::process_exited, {"0"}},
        {W_EXITCODE(no_memory, 0), 50, ErrorCode::process_over_memory, {"50"}},
        {W_EXITCODE(no_memory, 0), 0, ErrorCode::out_of_memory, {}},
    };
    for (const auto& [status, memory, code, arguments] : cases) {
        INFO(status);
        const auto error = error_of_end(status, {memory, 0});
        CHECK(error.code == code);
        CHECK(error.arguments == arguments);
    }
}
