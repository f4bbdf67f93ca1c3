// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Trouble.h"
#include "facts/Wait.h"

namespace hubwart::story {

class Scene;

// What can be asked of the Conductor. Each runs to its end on the Conductor's thread, tells the Story as it goes, and returns a
// Trouble only for what could not be found out or done; a broken path is part of the Story.

/// Forgets what was known and tests the address from outside. Needs no sign-in.
Result<void> outside(Scene &scene, const Wait &wait);
/// Tests from outside (if that was not done), signs in, looks at the server, and says what is wrong. Changes nothing.
Result<void> check(Scene &scene, const Wait &wait);
/// check, and what would mend it. Changes nothing.
Result<void> plan(Scene &scene, const Wait &wait);
/// Tries what is planned (plans first, if that was not done) as far as it can be tried without changing anything.
Result<void> prove(Scene &scene, const Wait &wait);
/// Takes down a person's own text of a file, as what is proposed; without one, what was proposed is dropped. Asks and changes
/// nothing.
Result<void> propose(Scene &scene, const Wait &wait);
/// Looks at the server anew after a change, so that nothing old is taken for true. What cannot be had stays as it was.
Result<void> lookAgain(Scene &scene, const Wait &wait);
/// Makes what is proposed, or else the planned change (plans first, if that was not done), tests again, and keeps it if it helps.
Result<void> apply(Scene &scene, const Wait &wait);
/// Keeps an open change for good, over a new connection.
Result<void> keep(Scene &scene, const Wait &wait);
/// Gives an open change more time before the server takes it back.
Result<void> extend(Scene &scene, const Wait &wait);
/// Removes everything that Hubwart ever left on the server; the files of Apache stay as they are.
Result<void> forget(Scene &scene, const Wait &wait);
/// Takes a change back.
Result<void> undo(Scene &scene, const Wait &wait);
/// Asks what was changed on the server before, and of one change what it did to the files. Changes nothing.
Result<void> history(Scene &scene, const Wait &wait);
/// Proposes to put back the files of a change of the past. Changes nothing.
Result<void> restore(Scene &scene, const Wait &wait);
/// Proposes a change that was put off. FileChanged where a file is not the one any more that was shown then.
Result<void> resume(Scene &scene, const Wait &wait);
/// Walks the path up to the finished sign-in at the desktop.
Result<void> test(Scene &scene, const Wait &wait);
/// Walks the whole path and saves the first picture.
Result<void> picture(Scene &scene, const Wait &wait);
/// Walks the whole path and leaves the live picture in the Screen, until told to stop, which is then no Trouble.
Result<void> watch(Scene &scene, const Wait &wait);
/// "Does a class of so many fit?": answers it by arithmetic from Apache's limits; where connections are asked for, opens them,
/// too.
Result<void> rehearse(Scene &scene, const Wait &wait);
/// Takes down whether the person sees the desktop.
Result<void> say(Scene &scene, const Wait &wait);

} // namespace hubwart::story
