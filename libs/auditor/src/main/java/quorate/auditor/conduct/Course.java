package quorate.auditor.conduct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quorate.auditor.log.Entry;

/** What the log says of one ballot beside its votes, in order. */
final class Course {
  private static final String LOGIN = "login:";

  final String ballot;
  private final List<Entry> entries = new ArrayList<>();

  Course(String ballot) {
    this.ballot = ballot;
  }

  void add(Entry entry) {
    entries.add(entry);
  }

  /** The entries of these kinds, for instance {@code challenge-lodged}. */
  Stream<Entry> all(String... kinds) {
    var types = Stream.of(kinds).map(kind -> "ballot." + kind + ".v1").toList();
    return entries.stream().filter(each -> types.contains(each.type()));
  }

  Optional<Entry> first(String kind) {
    return all(kind).findFirst();
  }

  /** The last of these kinds before a place. */
  Optional<Entry> lastBefore(Entry at, String... kinds) {
    return all(kinds)
        .filter(each -> each.position() < at.position())
        .max(Comparator.comparingLong(Entry::position));
  }

  /** Those of these kinds about the same challenge. */
  Stream<Entry> ofChallenge(String challenge, String... kinds) {
    return all(kinds).filter(each -> told(each, "challenge").equals(challenge));
  }

  /** The log-in that the notice names as returning officer, if it names one. */
  Optional<String> returningOfficer() {
    return first("notice-given")
        .flatMap(notice -> notice.data().in("conduct").in("returningofficer").optional("login"));
  }

  /** What an entry tells under a name; empty text where it tells nothing. */
  static String told(Entry entry, String name) {
    return entry.data().optional(name).orElse("");
  }

  /** The log-in by which an entry was recorded; empty text where a policy recorded it. */
  static String logIn(Entry entry) {
    String actor = entry.actor();
    return actor.startsWith(LOGIN) ? actor.substring(LOGIN.length()) : "";
  }
}
