// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol of a change, walked through in every order: the worker, the watchdog, the console that confirms, the person who
// takes it back, a server that goes down, and processes that are killed between any two of their steps. What may follow what
// comes from the table that the script itself keeps to (app/server/change/moves.sh).
#include <QFile>
#include <QTest>

#include <deque>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace {

using Name = std::string;

struct Move {
    Name from;
    Name to;
    Name who;
    std::set<Name> needs;
    auto operator<=>(const Move &) const = default;
};

std::set<Name> namesIn(const QString &list) {
    std::set<Name> names;
    for (const QString &name : list.split(u','))
        names.insert(name.toStdString());
    return names;
}

std::vector<Move> table() {
    QFile file(QStringLiteral(HUBWART_SOURCE "/app/server/change/moves.sh"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll()).section(QStringLiteral("moves='\n"), 1).section(u'\'', 0, 0);
    std::vector<Move> moves;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.simplified().split(u' ');
        for (const Name &who : namesIn(words.value(2)))
            moves.push_back({words[0].toStdString(), words.value(1).toStdString(), who, namesIn(words.value(3))});
    }
    return moves;
}

enum class Files { Old, New };
enum class Winner { None, Confirm, Rollback };
enum Actor { Apply, Undo, Timer, Confirm, Boot, actors };
constexpr const char *actorNames[actors] = {"apply", "undo", "timer", "confirm", "boot"};

constexpr int idle = 0;

/// All that decides what may happen next. A pc of 0: not running; else the step that comes next.
struct World {
    Name journal = "received";
    Files files = Files::Old;
    Winner winner = Winner::None;
    bool watchdog = false; ///< a timer waits
    bool unit = false;     ///< and something that takes it back at boot
    bool booted = false;   ///< which is under way, or begun again because it was killed
    int lock = -1;
    int pc[actors] = {1, idle, idle, idle, idle};
    Name wasBefore; ///< what an undo goes back to
    int kills = 2;  ///< that may still happen
    int reboots = 1;
    int undos = 1;
    int confirms = 2;
    bool everConfirmed = false;
    bool everTakenBack = false; ///< by the watchdog or at boot
    auto operator<=>(const World &) const = default;
};

class Model {
public:
    Model() : m_moves(table()) {}

    std::vector<Move> unused() const {
        std::vector<Move> left;
        for (const Move &move : m_moves)
            if (!m_used.contains({move.from, move.to, move.who}))
                left.push_back(move);
        return left;
    }

    /// Everything that can happen next, faults included. What must never be tried lands in faults.
    std::vector<World> next(const World &now) {
        std::vector<World> all;
        for (int who = 0; who < actors; ++who)
            if (now.pc[who] != idle)
                for (World &after : run(now, static_cast<Actor>(who)))
                    all.push_back(std::move(after));
        if (now.watchdog && now.pc[Timer] == idle)
            all.push_back(with(now, [](World &w) { w.pc[Timer] = 1; }));
        if (now.booted && now.pc[Boot] == idle)
            all.push_back(with(now, [](World &w) { w.pc[Boot] = 1; }));
        if (now.confirms > 0 && now.pc[Confirm] == idle)
            all.push_back(with(now, [](World &w) { w.confirms--, w.pc[Confirm] = 1; }));
        if (now.undos > 0 && now.pc[Undo] == idle)
            all.push_back(with(now, [](World &w) { w.undos--, w.pc[Undo] = 1; }));
        for (int who = 0; now.kills > 0 && who < actors; ++who)
            if (now.pc[who] != idle)
                all.push_back(with(now, [&](World &w) { w.kills--, kill(w, who); }));
        if (now.reboots > 0)
            all.push_back(with(now, [](World &w) {
                w.reboots--;
                for (int who = 0; who < actors; ++who)
                    kill(w, who);
                w.watchdog = false;
                w.booted = w.unit;
            }));
        return all;
    }

    [[nodiscard]] static bool isRunning(const World &w) {
        return std::ranges::any_of(w.pc, [](int pc) { return pc != idle; });
    }

    std::vector<std::string> faults;

private:
    template <typename F>
    static World with(World w, F change) {
        change(w);
        return w;
    }

    static void kill(World &w, int who) {
        w.pc[who] = idle;
        if (w.lock == who)
            w.lock = -1; // the kernel's: it goes with its holder
        // The watchdog and what runs at boot are begun again (Restart=on-failure), which next() allows at any time.
    }

    void write(World &w, Actor who, const Name &to) {
        const auto move = std::ranges::find_if(
            m_moves, [&](const Move &m) { return m.from == w.journal && m.to == to && m.who == actorNames[who]; });
        const Name told = std::string(actorNames[who]) + ": " + w.journal + " -> " + to;
        if (move == m_moves.end()) {
            faults.push_back("no such move: " + told);
            return;
        }
        for (const Name &need : move->needs) {
            const bool holds = need == "lock"       ? w.lock == who
                               : need == "watchdog" ? w.watchdog && w.unit
                               : need == "confirm"  ? w.winner == Winner::Confirm
                               : need == "rollback" ? w.winner == Winner::Rollback
                                                    : false;
            if (!holds)
                faults.push_back("without " + need + ": " + told);
        }
        m_used.insert({move->from, move->to, move->who});
        w.journal = to;
        w.everConfirmed = w.everConfirmed || to == "confirmed";
        w.everTakenBack = w.everTakenBack || (to == "taken-back" && who != Apply);
    }

    static bool decide(World &w, Winner who) {
        if (w.winner == Winner::None)
            w.winner = who;
        return w.winner == who;
    }
    void settle(World &w) {
        if (w.journal == "loaded" && w.winner == Winner::Confirm)
            write(w, Confirm, "confirmed");
    }
    static bool isOpen(const World &w) {
        return w.journal == "armed" || w.journal == "swapped" || w.journal == "undoing"
               || (w.journal == "loaded" && w.winner != Winner::Confirm);
    }
    static void tidy(World &w) { w.watchdog = w.unit = w.booted = false; }
    static void end(World &w, Actor who) {
        w.pc[who] = idle;
        if (w.lock == who)
            w.lock = -1;
    }

    std::vector<World> run(const World &now, Actor who) {
        if (now.pc[who] == 1 && who != Confirm) {
            // Apply and undo give up at once where the lock is held; the others wait for it.
            if (now.lock == -1)
                return {with(now, [&](World &w) { w.lock = who, w.pc[who] = 2; })};
            return who == Apply || who == Undo ? std::vector{with(now, [&](World &w) { end(w, who); })} : std::vector<World>();
        }
        switch (who) {
        case Apply:
            return apply(now);
        case Undo:
            return undo(now);
        case Timer:
        case Boot:
            return takeBack(now, who);
        case Confirm:
            return confirm(now);
        default:
            return {};
        }
    }

    std::vector<World> apply(World w) {
        int &pc = w.pc[Apply];
        switch (pc++) {
        case 2: // all tests; refused, or not
            return {with(w, [&](World &no) { write(no, Apply, "refused"), end(no, Apply); }), w};
        case 3:
            w.watchdog = w.unit = true;
            return {w};
        case 4:
            write(w, Apply, "armed");
            return {w};
        case 5:
            w.files = Files::New;
            return {w, with(w, [](World &no) { no.pc[Apply] = 9; })}; // Apache refuses it here
        case 6:
            write(w, Apply, "swapped");
            return {w};
        case 7: // Apache loads it, or dies of it
            return {w, with(w, [](World &no) { no.pc[Apply] = 9; })};
        case 8:
            write(w, Apply, "loaded");
            end(w, Apply);
            return {w};
        case 9:
            decide(w, Winner::Rollback);
            return {w};
        case 10:
            w.files = Files::Old;
            return {w, with(now(w, Files::New), [](World &no) { no.pc[Apply] = 12; })};
        case 11: { // Apache serves with the old file, or does not start with it either
            World down = w;
            write(w, Apply, "taken-back"), tidy(w), end(w, Apply);
            write(down, Apply, "down"), tidy(down), end(down, Apply);
            return {w, down};
        }
        default: // the disk would not take the old file
            write(w, Apply, "left"), tidy(w), end(w, Apply);
            return {w};
        }
    }

    static World now(World w, Files files) {
        w.files = files;
        return w;
    }

    std::vector<World> takeBack(World w, Actor who) {
        int &pc = w.pc[who];
        switch (pc++) {
        case 2:
            settle(w);
            if (isOpen(w))
                return {w};
            tidy(w), end(w, who);
            return {w};
        case 3:
            if (w.journal == "undoing" || decide(w, Winner::Rollback))
                return {w};
            settle(w), tidy(w), end(w, who);
            return {w};
        case 4: { // somebody has changed the file, or the old one would not start: it stays
            World stays = w;
            w.files = Files::Old;
            write(stays, who, "left"), tidy(stays), end(stays, who);
            return {w, stays};
        }
        default: {
            const Name ended = w.journal == "undoing" ? "undone" : "taken-back";
            World down = w;
            write(w, who, ended), tidy(w), end(w, who);
            if (who == Boot)
                return {w};
            write(down, who, "down"), tidy(down), end(down, who);
            return {w, down};
        }
        }
    }

    std::vector<World> confirm(World w) {
        int &pc = w.pc[Confirm];
        switch (pc++) {
        case 1:
            if (w.journal != "loaded")
                end(w, Confirm);
            return {w};
        case 2:
            if (!decide(w, Winner::Confirm))
                end(w, Confirm);
            return {w};
        case 3: // what follows is tidying
            if (w.lock != -1)
                return {};
            w.lock = Confirm;
            return {w};
        default:
            settle(w); // somebody else may have written it down meanwhile
            if (!isOpen(w))
                tidy(w);
            end(w, Confirm);
            return {w};
        }
    }

    std::vector<World> undo(World w) {
        int &pc = w.pc[Undo];
        const bool undecided = w.journal == "armed" || w.journal == "swapped" || w.journal == "loaded";
        switch (pc++) {
        case 2:
            settle(w);
            if (w.journal == "undone" || w.journal == "taken-back" || w.journal == "refused" || w.journal == "received") {
                end(w, Undo);
                return {w};
            }
            return {with(w, [](World &no) { end(no, Undo); }), w}; // not our file, or Apache refuses the old one
        case 3:
            w.watchdog = w.unit = true;
            return {w};
        case 4:
            if (undecided && !decide(w, Winner::Rollback)) {
                settle(w);
                if (w.journal != "confirmed")
                    end(w, Undo);
            }
            return {w};
        case 5:
            if (w.journal != "undoing")
                write(w, Undo, "undoing");
            return {w};
        case 6:
            w.files = Files::Old;
            return {w, with(w, [](World &no) { no.pc[Undo] = 8; })};
        case 7:
            write(w, Undo, "undone"), tidy(w), end(w, Undo);
            return {w};
        case 8:
            w.files = Files::New;
            return {w};
        default: {
            World down = w;
            write(w, Undo, "left"), tidy(w), end(w, Undo);
            write(down, Undo, "down"), tidy(down), end(down, Undo);
            return {w, down};
        }
        }
    }

    std::vector<Move> m_moves;
    std::set<std::tuple<Name, Name, Name>> m_used;
};

QByteArray told(const World &w) {
    QByteArray text = QByteArray::fromStdString(w.journal) + (w.files == Files::New ? ", new file" : ", old file");
    text += w.winner == Winner::None ? ", undecided" : w.winner == Winner::Confirm ? ", confirm" : ", rollback";
    return text + (w.watchdog ? ", watchdog" : "") + (w.unit ? ", unit" : "");
}

} // namespace

class ChangeModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOrderOfEverything() {
        Model model;
        std::map<World, int> number;
        std::vector<World> worlds;
        std::vector<std::vector<int>> before; // who leads here
        std::deque<int> open;
        const auto meet = [&](const World &world, int from) {
            auto [place, isNew] = number.try_emplace(world, static_cast<int>(worlds.size()));
            if (isNew) {
                worlds.push_back(world);
                before.emplace_back();
                open.push_back(place->second);
            }
            if (from >= 0)
                before[static_cast<std::size_t>(place->second)].push_back(from);
        };
        meet(World(), -1);
        while (!open.empty()) {
            const int here = open.front();
            open.pop_front();
            const World now = worlds[static_cast<std::size_t>(here)];
            for (const World &after : model.next(now))
                meet(after, here);

            QVERIFY2(!(now.everConfirmed && now.everTakenBack), told(now));
            // The new file is in place and nobody has said that it stays: something will take it back.
            const bool unconfirmed = now.journal == "armed" || now.journal == "swapped" || now.journal == "loaded";
            if (now.files == Files::New && unconfirmed && now.winner != Winner::Confirm)
                QVERIFY2(now.unit && (now.watchdog || now.booted), told(now));
        }
        for (const std::string &fault : model.faults)
            qWarning("%s", fault.c_str());
        QVERIFY(model.faults.empty());
        for (const Move &move : model.unused())
            qWarning("never made: %s -> %s by %s", move.from.c_str(), move.to.c_str(), move.who.c_str());
        QVERIFY(model.unused().empty());

        // Wherever it stands, it can come to an end without anybody's help; and every end is one.
        std::vector<bool> ends(worlds.size());
        std::deque<int> reached;
        for (std::size_t i = 0; i < worlds.size(); ++i) {
            const World &w = worlds[i];
            if (Model::isRunning(w) || w.watchdog || w.booted)
                continue;
            static const std::set<Name> good{"received", "refused", "confirmed", "taken-back", "undone", "left", "down"};
            const bool decided = good.contains(w.journal) || (w.journal == "loaded" && w.winner == Winner::Confirm);
            QVERIFY2(decided, told(w));
            QVERIFY2(w.files == Files::Old || w.journal == "confirmed" || w.journal == "loaded" || w.journal == "left"
                         || w.journal == "down",
                     told(w));
            ends[i] = true;
            reached.push_back(static_cast<int>(i));
        }
        while (!reached.empty()) {
            const auto here = static_cast<std::size_t>(reached.front());
            reached.pop_front();
            for (const int from : before[here])
                if (!ends[static_cast<std::size_t>(from)]) {
                    ends[static_cast<std::size_t>(from)] = true;
                    reached.push_back(from);
                }
        }
        for (std::size_t i = 0; i < worlds.size(); ++i)
            QVERIFY2(ends[i], told(worlds[i]));
        qInfo("walked through %zu states", worlds.size());
    }
};

QTEST_GUILESS_MAIN(ChangeModel)
#include "change_model.moc"
