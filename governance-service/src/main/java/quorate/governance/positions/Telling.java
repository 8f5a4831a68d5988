package quorate.governance.positions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.wire.Entry;
import quorate.governance.bodies.StreamLog.Found;
import quorate.governance.person.Opened;
import quorate.governance.position.Position.Consulted;
import quorate.governance.position.Position.Version;
import quorate.governance.position.PositionEvent.AnswerGiven;
import quorate.governance.position.PositionEvent.StatementFound;
import quorate.governance.positions.PositionShown.AnswerShown;
import quorate.governance.positions.PositionShown.EndShown;
import quorate.governance.positions.PositionShown.StatementShown;
import quorate.governance.positions.PositionShown.VersionShown;

/** A position told on a day, to who keeps the book or to others. */
record Telling(LocalDate day, boolean keeper) {

  PositionShown of(Found<Consulted> found, Opened words) {
    return shown(found.state(), found.version(), texts(found.entries(), words));
  }

  /** Without anybody's words, in a list. */
  PositionShown of(Consulted position) {
    return shown(position, 0, Map.of());
  }

  /** Whose words are told. */
  Set<UUID> writers(Consulted position) {
    Set<UUID> writers = new HashSet<>();
    if (tellsAnswers(position)) {
      position.answers().values().forEach(each -> add(writers, each.text()));
    }
    position.statements().forEach(each -> add(writers, each.text()));
    return writers;
  }

  private static void add(Set<UUID> writers, @Nullable SealedValue text) {
    if (text != null) {
      writers.add(text.person());
    }
  }

  private static Map<Object, String> texts(List<Entry> entries, Opened words) {
    Map<Object, String> texts = new HashMap<>();
    for (Entry entry : entries) {
      switch (entry.event()) {
        case AnswerGiven e -> put(texts, e.party(), words.text(entry.id(), e.text()));
        case StatementFound e -> put(texts, e.statement(), words.text(entry.id(), e.text()));
        case null, default -> {}
      }
    }
    return texts;
  }

  // an answer takes the place of an earlier one, with its words
  private static void put(Map<Object, String> texts, Object key, @Nullable String text) {
    if (text == null) {
      texts.remove(key);
    } else {
      texts.put(key, text);
    }
  }

  private PositionShown shown(Consulted p, long version, Map<Object, String> texts) {
    var opened = p.opened();
    var ended = p.ended();
    var gone = p.withdrawn();
    return new PositionShown(
        opened.position(),
        opened.body(),
        opened.subject(),
        opened.question(),
        state(p, day),
        opened.papers(),
        opened.asked(),
        opened.options(),
        opened.method(),
        opened.leave(),
        opened.since(),
        opened.until(),
        p.answers().size(),
        tellsAnswers(p) ? answers(p, texts) : List.of(),
        ended == null ? null : ended.on(),
        ended == null ? null : ended.silent(),
        ended == null ? null : ended.priorities(),
        p.standsOn(day).map(Version::text).orElse(null),
        p.versions().stream().map(Telling::version).toList(),
        gone == null ? null : new EndShown(gone.decision(), gone.on(), gone.reason()),
        p.published().isEmpty() ? null : p.published().getLast().state(),
        statements(p, texts),
        version,
        day.toEpochDay() * 2 + (keeper ? 1 : 0));
  }

  private boolean tellsAnswers(Consulted p) {
    return keeper || p.ended() != null;
  }

  /** Where it stands on the day: open, awaiting its end, ended, agreed or withdrawn. */
  static String state(Consulted p, LocalDate day) {
    var gone = p.withdrawn();
    if (gone != null && !day.isBefore(gone.on())) {
      return "withdrawn";
    }
    if (p.standsOn(day).isPresent()) {
      return "agreed";
    }
    if (p.ended() != null) {
      return "ended";
    }
    return day.isAfter(p.opened().until()) ? "awaiting-its-end" : "open";
  }

  private static VersionShown version(Version each) {
    return new VersionShown(
        each.number(), each.text(), each.dissent(), each.decision(), each.on(), each.leave());
  }

  private static List<AnswerShown> answers(Consulted p, Map<Object, String> texts) {
    List<AnswerShown> all = new ArrayList<>();
    for (var party : p.opened().asked()) {
      AnswerGiven e = p.answers().get(party);
      if (e != null) {
        all.add(new AnswerShown(party, e.places(), texts.get(party), e.on(), e.evidence()));
      }
    }
    return all;
  }

  private static List<StatementShown> statements(Consulted p, Map<Object, String> texts) {
    return p.statements().stream()
        .map(
            e ->
                new StatementShown(
                    e.statement(),
                    e.speaker(),
                    e.place(),
                    e.said(),
                    e.finding(),
                    e.role(),
                    e.by(),
                    e.on(),
                    e.evidence(),
                    texts.get(e.statement())))
        .toList();
  }
}
