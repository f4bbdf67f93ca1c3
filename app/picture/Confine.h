// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hubwart::picture {

/// Gives up, for this process and for good, all that a decoder does not need: no file and no connection can be opened, no program
/// started, no memory made executable; at most 1.5 GiB of memory; nothing it held is left in a core file. What is open already
/// stays usable. Threads that exist are confined too, new ones cannot be made; so it is called once they are there. Whoever tries
/// a call that is not on the list ends the process; opening a file fails.
///
/// Linux only: elsewhere, on processors whose calls are not known here, and in a build with sanitizers, less is given up, and it
/// is no error. False when Linux refuses to confine us.
bool confine();

} // namespace hubwart::picture
