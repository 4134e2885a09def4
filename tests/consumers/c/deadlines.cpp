// The deadlines of a case in C++17: each handle in a unique_ptr that frees it.

#include <cstdlib>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include <oppfolgingsplan.h>

namespace {

template <auto Free> struct Freed {
    template <typename T> void operator()(T *handle) const { Free(handle); }
};

using Text = std::unique_ptr<opl_text, Freed<opl_text_free>>;
using Error = std::unique_ptr<opl_error, Freed<opl_error_free>>;
using Step = std::unique_ptr<opl_step, Freed<opl_step_free>>;
using Case = std::unique_ptr<opl_case, Freed<opl_case_free>>;
using Deadlines = std::unique_ptr<opl_deadlines, Freed<opl_deadlines_free>>;

// Calls with a place for the handle, and with one for the error if the call takes it.
template <typename Owned, typename Call> Owned made(Call call)
{
    typename Owned::pointer handle = nullptr;
    opl_error *error = nullptr;
    const opl_status status = call(&handle, &error);
    const Error failed(error);
    if (status != OPL_STATUS_OK)
        throw std::runtime_error("status " + std::to_string(status));
    return Owned(handle);
}

std::string said(const Text &text)
{
    return {opl_text_data(text.get()), opl_text_len(text.get())};
}

Case opened(std::string_view json)
{
    const auto step = made<Step>([&](auto out, auto error) {
        return opl_case_open(json.data(), json.size(), out, error);
    });
    return made<Case>([&](auto out, auto) { return opl_step_case(step.get(), out); });
}

Case executed(const Case &before, std::string_view json)
{
    const auto step = made<Step>([&](auto out, auto error) {
        return opl_case_execute(before.get(), json.data(), json.size(), out, error);
    });
    return made<Case>([&](auto out, auto) { return opl_step_case(step.get(), out); });
}

void show(const Case &now, std::string_view on)
{
    opl_date today = 0;
    if (opl_date_parse(on.data(), on.size(), &today, nullptr) != OPL_STATUS_OK)
        throw std::runtime_error("no date");
    const auto deadlines = made<Deadlines>([&](auto out, auto error) {
        return opl_case_deadlines_on(now.get(), today, out, error);
    });
    std::size_t count = 0;
    opl_deadlines_count(deadlines.get(), &count);
    for (std::size_t i = 0; i < count; i++) {
        opl_date latest = 0;
        opl_deadlines_latest(deadlines.get(), i, &latest);
        const auto day = made<Text>([&](auto out, auto) { return opl_date_to_text(latest, out); });
        const auto name = made<Text>([&](auto out, auto) {
            return opl_deadlines_name(deadlines.get(), i, OPL_LANGUAGE_EN, out);
        });
        std::cout << said(day) << ' ' << said(name) << '\n';
    }
}

// A bad call throws here; nothing is lost on the way.
void refuse_bad_json()
{
    try {
        opened("{}");
    } catch (const std::runtime_error &error) {
        std::cout << "bad call: " << error.what() << '\n';
    }
}

} // namespace

int main()
{
    if (!opl_check_abi(OPL_ABI_VERSION)) {
        std::cerr << "another ABI than that of the header\n";
        return EXIT_FAILURE;
    }
    const Case first = opened(R"({"at":"2026-01-05T08:00:00+01:00","by":{"role":"system"},
        "do":"open_case","case":"s-1","employee":"a-1","employer":"310000019",
        "policy":{"preset":"nav_two_party"}})");
    const Case sick = executed(first, R"({"at":"2026-01-05T08:01:00+01:00",
        "by":{"role":"system"},"do":"register_sick_note","note":"n-1","periods":[
        {"from":"2026-01-05","to":"2026-03-31","activity":"absent","grade":100}]})");
    show(sick, "2026-01-20");
    refuse_bad_json();
    return EXIT_SUCCESS;
}
