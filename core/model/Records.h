#pragma once

// Every record type, for those who go through all of them.
#include "core/model/Area.h"
#include "core/model/ChecklistItem.h"
#include "core/model/Comment.h"
#include "core/model/Environment.h"
#include "core/model/Evidence.h"
#include "core/model/Gate.h"
#include "core/model/ListEntry.h"
#include "core/model/Person.h"
#include "core/model/Project.h"
#include "core/model/ScopeFact.h"
#include "core/model/SignOff.h"
#include "core/model/Waiver.h"
