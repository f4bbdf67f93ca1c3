# SPDX-License-Identifier: GPL-3.0-or-later
"""What Hubwart promises where something goes wrong, and the tests that break it on purpose (file:test, below tests/)."""

LINK = {
    "cut while keys are exchanged: an end in time, and nothing was sent": ["server/test_cut.py:test_cut_after_so_many_bytes"],
    "cut while the request goes out: nothing is changed": ["server/test_cut.py:test_cut_after_so_many_bytes", "server/test_faults_cut.py:test_cut"],
    "cut before, in and after the swap: the server ends by itself, and is asked again": ["server/test_cut.py:test_cut_in_a_step"],
    "a console that never comes back: the old file returns": ["server/test_confirm.py:test_a_console_that_is_killed_leaves_the_server_to_itself"],
    "a confirmation that comes too late is told": ["server/test_confirm.py:test_keep_comes_too_late", "server/test_watchdog.py:test_too_late"],
    "a black hole is noticed within 45 s": ["server/test_connection_silence.py:test_a_black_hole_is_noticed_within_45_seconds"],
    "coming back is tried ever more slowly": ["server/test_cut.py:test_asking_again_does_not_hammer_the_server"],
    "a second confirmation says that it is confirmed": ["server/test_watchdog.py:test_confirmed_it_stays"],
    "a killed program finds its change at the next start": [
        "server/test_cut.py:test_the_program_is_killed", "server/test_confirm.py:test_the_next_visit_finds_what_is_open_and_keeps_it",
        "server/test_confirm.py:test_the_next_visit_finds_what_is_open_and_takes_it_back"],
    "one change at a time": ["server/test_watchdog.py:test_one_at_a_time", "server/test_faults_race.py:test_two_at_once"],
    "a line that brings a few bytes at a time": ["server/test_faults_cut.py:test_in_pieces"],
    "a server that refuses everybody for a while is told as that": ["server/test_messages_reach.py:test_what_answers_before_the_sign_in"],
    "closing the window at any moment is safe": ["server/test_window.py:test_closing_in_the_middle_says_what_that_means_and_the_server_ends_it_alone"],
}

TRUST = {
    "a changed key is a dead end": [
        "server/test_messages_reach.py:test_a_changed_host_key_is_told_with_both_fingerprints_and_the_line",
        "server/test_window.py:test_a_changed_key_is_a_dead_end"],
    "a key of another type and a revoked one are dead ends": ["unit/ssh_known_hosts.cpp:judges"],
    "a list of servers that cannot be read is not an unknown server": [
        "server/test_messages_reach.py:test_a_list_of_known_servers_that_cannot_be_read_is_named", "unit/ssh_known_hosts.cpp:refusesWhatItCannotRead"],
    "a jump host is verified like any other": ["server/test_connection_config.py:test_a_jump_host_with_an_unknown_key_is_named_and_gets_nothing"],
    "giving up leaves no thread and no descriptor": ["unit/ssh_connection.cpp:givingUpLeavesNoThreadAndNoDescriptor"],
    "of an agent only the chosen keys are tried": ["server/test_connection_signin.py:test_of_an_agent_with_twenty_keys_only_the_chosen_one_is_tried"],
    "a wrong passphrase and a strange key file are told": [
        "server/test_messages_rights.py:test_a_wrong_passphrase", "server/test_messages_rights.py:test_a_key_file_that_cannot_be_used"],
    "weak ciphers are refused": ["server/test_connection_signin.py:test_a_server_that_knows_only_weak_ciphers_is_refused"],
    "an address that is none never reaches a shell": ["server/test_messages_reach.py:test_what_is_no_address_of_a_server", "unit/ssh_address.cpp:refuses"],
    "settings that would start a program start none": ["server/test_connection_config.py:test_nothing_in_it_is_ever_run"],
    "no end status means unknown, not failed": ["unit/reply.cpp:whatTheServerSaysOfAChange"],
}

ROOT = {
    "a password that is not asked for is not sent": ["server/test_connection_signin.py:test_a_password_that_sudo_does_not_ask_for_is_not_sent"],
    "a wrong password is tried once": ["server/test_messages_rights.py:test_a_wrong_password_for_sudo", "server/test_connection_root.py:test_a_wrong_password_of_root_is_tried_once_and_told"],
    "sudo-rs, doas and su": [
        "server/test_connection_root.py:test_sudo_rs_mends", "server/test_connection_root.py:test_doas_that_asks_for_nothing_mends",
        "server/test_connection_root.py:test_su_mends_where_there_is_no_sudo"],
    "each refusal has its own words": ["server/test_messages_rights.py:test_without_root_nothing_is_changed", "server/test_connection_signin.py:test_sudo_that_wants_a_terminal_is_told"],
    "a prompt is seen once, however it comes": ["unit/prompt_watch.cpp:thePromptIsSeenOnceWhereverItIsSplit"],
    "a reply that is not ours counts for nothing": ["unit/reply.cpp:onlyLinesWithTheNonceCount", "server/test_connection_signin.py:test_words_of_a_login_script_are_neither_a_prompt_nor_a_reply"],
    "any login shell will do, and none is told": [
        "server/test_connection_signin.py:test_every_shell_that_there_is_starts_the_command", "server/test_connection_signin.py:test_an_account_without_a_shell_is_told"],
}

CHANGE = {
    "broken before us: nothing is changed": ["server/test_messages_change.py:test_a_fault_in_another_file_is_named_with_its_line", "server/test_faults_unhealthy.py:test_unwell"],
    "what Apache refuses touches nothing": ["server/test_refusals.py:test_what_apache_refuses_touches_nothing"],
    "what would end Apache at the reload is found before": ["server/test_messages_change.py:test_a_site_that_would_end_apache_is_not_switched_on"],
    "what works now does not break": ["server/test_trial.py:test_a_page_that_would_not_open_any_more_is_not_put_in_place", "server/test_trial.py:test_a_live_connection_that_works_now_is_not_broken"],
    "a file that was changed meanwhile is not written over": ["server/test_refusals.py:test_a_file_that_somebody_changed_meanwhile_is_not_written_over"],
    "later work of others is not taken back": [
        "server/test_watchdog.py:test_somebody_else_has_changed_the_file_since", "server/test_switched.py:test_an_undo_does_not_take_along_what_others_switched_on"],
    "modules and sites come back with the files": [
        "server/test_switched.py:test_the_files_and_modules_of_a_change_are_put_back_and_come_again", "server/test_switched.py:test_nobody_confirms_that_a_module_is_off"],
    "what is put off is never made by itself": ["server/test_window_history.py:test_a_change_for_which_there_is_no_room_is_put_off_and_made_later"],
    "a full disk, no inodes, read-only": ["server/test_faults_disk.py:test_full", "server/test_faults_disk.py:test_read_only", "server/test_faults_disk.py:test_filled_once_the_change_is_loaded"],
    "links are kept, and not followed out of /etc": ["server/test_refusals.py:test_a_link_that_leads_elsewhere_is_not_followed"],
    "only plain files with one name": ["server/test_refusals.py:test_only_plain_files_with_one_name_are_written"],
    "owner, mode and link stay": ["server/test_refusals.py:test_a_link_stays_a_link_and_the_rest_stays_as_it_was"],
    "killed between any two steps": ["server/test_faults_killed.py:test_killed"],
    "a loss of power": ["server/test_faults_power.py:test_power_cut", "server/test_faults_durable.py:test_what_was_not_synced_is_lost"],
    "a server that goes down with a change open comes up with the old file": ["server/test_watchdog.py:test_the_server_goes_down_before_anybody_confirms"],
    "the next watchdog is taken, or nothing is changed": [
        "server/test_watchdog.py:test_the_next_watchdog_where_systemd_has_none", "server/test_watchdog.py:test_a_server_without_a_watchdog_is_not_changed"],
    "confirmation and timer: one wins": ["server/test_faults_race.py:test_the_decision", "unit/change_model.cpp:everyOrderOfEverything"],
    "a clock that jumps changes nothing": ["server/test_watchdog.py:test_a_clock_that_jumps_changes_nothing"],
    "an old file that would not start any more is not put back": ["server/test_watchdog.py:test_the_old_file_would_not_start_any_more"],
    "a missing tool is named": ["server/test_refusals.py:test_a_tool_that_is_missing_is_named"],
    "what others left unloaded is asked about": ["server/test_reload.py:test_what_somebody_else_left_unloaded_is_listed_and_asked_about"],
    "the last free place for Apache's processes is not taken": ["server/test_reload.py:test_a_reload_that_could_be_the_last_is_refused"],
    "a second fault keeps the right mend": ["server/test_confirm.py:test_a_second_fault_keeps_the_right_mend_and_is_announced"],
    "an older console leaves newer journals alone": ["server/test_refusals.py:test_a_change_that_another_version_wrote_down_is_not_touched"],
}

TEXT = {
    "any bytes in, the same bytes out": ["unit/site_properties.cpp:holds", "unit/site_text.cpp:keepsEveryByte"],
    "hostile files cost bounded time": ["unit/hostile_input.cpp:isBounded"],
    "strange names of files are inert": ["server/test_messages_change.py:test_names_of_files_are_inert"],
    "words of a server are inert text": ["server/test_messages_change.py:test_text_of_a_site_file_is_inert", "server/test_messages_path.py:test_headers_of_a_strange_hub_are_inert"],
    "no secret is left anywhere": ["server/test_canary.py:test_no_secret_is_left_or_seen_anywhere", "server/test_canary.py:test_a_crash_leaves_no_memory_behind",
        "server/test_canary_window.py:test_no_secret_that_is_typed_is_left_or_seen_anywhere", "server/test_canary_window.py:test_a_window_that_crashes_leaves_no_memory_behind"],
    "the keychain only when asked": ["server/test_window.py:test_a_password_goes_to_the_keychain_when_asked_and_nowhere_else"],
}

PROMISES = LINK | TRUST | ROOT | CHANGE | TEXT
