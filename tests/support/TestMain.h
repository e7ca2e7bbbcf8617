#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace readiness::test {

/// Registers a test class with the program of its folder. Used through READINESS_TEST only.
struct TestRegistration {
    TestRegistration(const char* name, std::function<std::unique_ptr<QObject>()> make);
};

} // namespace readiness::test

/// Put once at the end of a tst_Class.cpp: the program of the folder then runs the class.
#define READINESS_TEST(Class) \
    static const readiness::test::TestRegistration registration_##Class(#Class, \
                                                                        [] { return std::make_unique<Class>(); });
