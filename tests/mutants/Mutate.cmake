# Writes OUT, which is IN with FROM replaced by TO. FROM must be there exactly once, so that a mutant never silently
# turns into the original.
file(READ ${IN} text)
string(FIND "${text}" "${FROM}" first)
string(FIND "${text}" "${FROM}" last REVERSE)
if(first EQUAL -1 OR (NOT first EQUAL last AND NOT FROM STREQUAL TO))
    message(FATAL_ERROR "“${FROM}” must be in ${IN} exactly once: change the mutant in tests/mutants/CMakeLists.txt")
endif()
string(REPLACE "${FROM}" "${TO}" text "${text}")
file(WRITE ${OUT} "${text}")
