/// \file
/// The whole public interface. A complete program:
///
///     #include <iostream>
///     #include <kehoach/kehoach.h>
///
///     int main() {
///         const auto plan = kehoach::convert("KẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. MỤC ĐÍCH\n", "text", "plan.txt");
///         if (!plan) return 3;
///         std::cout << plan->document.header.title.value_or("") << '\n';
///     }
#pragma once

#include "kehoach/block.h"
#include "kehoach/changes.h"
#include "kehoach/check.h"
#include "kehoach/citation.h"
#include "kehoach/diagnostic.h"
#include "kehoach/document.h"
#include "kehoach/normalise.h"
#include "kehoach/pipeline.h"
#include "kehoach/result.h"
#include "kehoach/span.h"
#include "kehoach/task.h"
