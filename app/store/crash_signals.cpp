// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/crash_signals.h"

#if __has_include(<execinfo.h>) && __has_include(<link.h>)

#include "store/crash_modules.h"
#include "store/crash_note.h"

#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <cxxabi.h>
#include <exception>
#include <execinfo.h>
#include <pthread.h>
#include <typeinfo>
#include <unistd.h>

namespace {

struct CaughtSignal final {
    int number;
    const char* name;
};
constexpr std::array caught{CaughtSignal{SIGSEGV, "SIGSEGV"}, CaughtSignal{SIGABRT, "SIGABRT"},
                            CaughtSignal{SIGBUS, "SIGBUS"}, CaughtSignal{SIGFPE, "SIGFPE"},
                            CaughtSignal{SIGILL, "SIGILL"}};
constexpr std::size_t stackBytes = 131'072;
constexpr int mostFrames = 64;
constexpr unsigned patience = 5; ///< seconds, for a handler that finds memory in no good state
constexpr std::uintptr_t nearNull = 65'536;

// A handler is a function without an object: all that it needs is here before.
std::atomic<int> target = -1;
std::atomic<long> place = 0;
std::atomic<pthread_t> writer = pthread_t{};
std::atomic<const char*> exceptionType = nullptr;
std::atomic<const char*> fatalCategory = nullptr;
pthread_t mainThread{};
std::array<bool, caught.size()> isOurs{};
std::terminate_handler terminateBefore = nullptr;
CrashNote note;
std::array<void*, mostFrames> frames{};
alignas(16) std::array<char, stackBytes> otherStack{};

const char* causeOf(const siginfo_t& info) {
    if (info.si_code == SI_USER || info.si_code == SI_QUEUE || info.si_code == SI_TKILL)
        return info.si_pid == getpid() ? "raised" : "sent";
    return reinterpret_cast<std::uintptr_t>(info.si_addr) < nearNull ? "near-null" : "fault";
}

void writeNote(const CaughtSignal& signal, const siginfo_t& info) {
    note.clear();
    note.add('\n');
    note.addLine("signal", signal.name);
    note.addWord("stopped");
    note.add(' ');
    note.addNumber(static_cast<std::uint64_t>(time(nullptr)));
    note.add('\n');
    note.addLine("cause", causeOf(info));
    note.addLine("thread", pthread_equal(pthread_self(), mainThread) != 0 ? "main" : "other");
    if (const char* type = exceptionType)
        note.addLine("exception", type);
    if (const char* category = fatalCategory)
        note.addLine("fatal", category);
    const int count = backtrace(frames.data(), mostFrames);
    for (int number = 0; number < count; ++number) {
        // What is no code may be anything that lay on the stack.
        const CodePlace code = codePlaceOf(frames[static_cast<std::size_t>(number)]);
        if (code.module == nullptr)
            continue;
        note.addWord("frame");
        note.add(' ');
        note.addWord(code.module);
        note.add(' ');
        note.addWord("0x");
        note.addNumber(code.offset, 16);
        note.add('\n');
    }
    std::size_t written = 0;
    while (written < note.size()) {
        const ssize_t some = pwrite(target, note.data() + written, note.size() - written,
                                    static_cast<off_t>(place) + static_cast<off_t>(written));
        if (some <= 0)
            return;
        written += static_cast<std::size_t>(some);
    }
}

void setAction(int signal, void (*action)(int)) {
    struct sigaction usual {};
    usual.sa_handler = action;
    sigemptyset(&usual.sa_mask);
    sigaction(signal, &usual, nullptr);
}

void onCrash(int number, siginfo_t* info, void* /*context*/) {
    pthread_t nobody{};
    const pthread_t self = pthread_self();
    if (writer.compare_exchange_strong(nobody, self)) {
        setAction(SIGALRM, SIG_DFL);
        alarm(patience);
        for (const CaughtSignal& signal : caught) {
            if (signal.number == number)
                writeNote(signal, *info);
        }
    } else if (pthread_equal(nobody, self) == 0) {
        while (true) // another thread writes, and all end with it
            pause();
    }
    // It comes again when this returns, and ends the program as it would have.
    setAction(number, SIG_DFL);
    static_cast<void>(raise(number));
}

[[noreturn]] void onTerminate() {
    if (const std::type_info* type = abi::__cxa_current_exception_type())
        exceptionType = type->name();
    if (terminateBefore != nullptr)
        terminateBefore();
    std::abort();
}

// A thread that has used up its stack has none for a handler. This is for the first thread; others have none.
void setOtherStack() {
    stack_t now{};
    if (sigaltstack(nullptr, &now) != 0 || (now.ss_flags & SS_DISABLE) == 0)
        return;
    stack_t stack{};
    stack.ss_sp = otherStack.data();
    stack.ss_size = otherStack.size();
    sigaltstack(&stack, nullptr);
}

} // namespace

bool catchCrashes(int file, long offset) {
    target = file;
    place = offset;
    mainThread = pthread_self();
    noteModules();
    backtrace(frames.data(), mostFrames); // the first call loads a library
    setOtherStack();
    bool any = false;
    for (std::size_t at = 0; at < caught.size(); ++at) {
        const int number = caught.at(at).number;
        struct sigaction action {};
        if (sigaction(number, nullptr, &action) != 0 || (action.sa_flags & SA_SIGINFO) != 0 ||
            action.sa_handler != SIG_DFL)
            continue;
        action = {};
        action.sa_sigaction = onCrash;
        action.sa_flags = SA_SIGINFO | SA_ONSTACK;
        sigemptyset(&action.sa_mask);
        isOurs.at(at) = sigaction(number, &action, nullptr) == 0;
        any = any || isOurs.at(at);
    }
    terminateBefore = std::set_terminate(onTerminate);
    return any;
}

void releaseCrashes() {
    if (target < 0)
        return;
    for (std::size_t at = 0; at < caught.size(); ++at) {
        if (isOurs.at(at))
            setAction(caught.at(at).number, SIG_DFL);
        isOurs.at(at) = false;
    }
    std::set_terminate(terminateBefore);
    target = -1;
}

void noteFatalMessage(const char* category) {
    fatalCategory = category == nullptr ? "default" : category;
}

#else

bool catchCrashes(int /*file*/, long /*offset*/) {
    return false;
}

void releaseCrashes() {}

void noteFatalMessage(const char* /*category*/) {}

#endif
