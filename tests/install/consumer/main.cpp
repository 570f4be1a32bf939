#include <kehoach/kehoach.h>

#include <iostream>

int main() {
    const auto plan = kehoach::convert("KẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. MỤC ĐÍCH\n", "text", "plan.txt");
    if (!plan) return 3;
    std::cout << "kehoach " << kehoach::version() << '\n' << plan->document.header.title.value_or("") << '\n';
}
