package quorate.governance.validity;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.governance.ballot.Declaration;
import quorate.governance.ballot.Declaration.Statement;
import quorate.governance.grounds.Grounds;
import quorate.governance.register.Link;
import quorate.governance.register.Link.Rel;
import quorate.governance.validity.Facts.Found;
import quorate.governance.validity.Facts.Held;
import quorate.governance.validity.Facts.Notice;
import quorate.governance.validity.Facts.Result;
import quorate.governance.validity.Facts.Told;

/** What was heard of a ballot by which a resolution is put. */
record AtBallot(Grounds grounds, Kind kind, String authority) {

  private static final String NOT_JUDGED = "not-judged";
  private static final String WRITTEN = Vehicle.WRITTEN_RESOLUTION.toString();

  @Nullable Held held() {
    var notice = notice();
    return notice == null
        ? null
        : new Held(
            notice,
            null,
            entitled(),
            found("quorum"),
            null,
            interests(),
            new Told(authority, "", at(Rel.BALLOT)),
            null);
  }

  @Nullable Result result() {
    return grounds
        .declaration()
        .map(
            it ->
                new Result(
                    it.word(),
                    it.outcome() == null ? it.word() : it.outcome().byTheVotes(),
                    statements(it),
                    at(Rel.COUNT, Rel.DECLARATION)))
        .orElse(null);
  }

  private static List<String> statements(Declaration it) {
    var told = it.outcome();
    return told == null
        ? List.of()
        : told.statements().stream()
            .map(each -> "%s [%s]".formatted(each.sentence(), each.source()))
            .toList();
  }

  private @Nullable Notice notice() {
    if (grounds.notice().isEmpty()) {
      return null;
    }
    var judged = about("notice");
    boolean inWriting = grounds.drafted().filter(it -> it.vehicle().equals(WRITTEN)).isPresent();
    return new Notice(
        judged == null ? inWriting ? "good" : NOT_JUDGED : judged.holds() ? "good" : "doubtful",
        judged == null
            ? unjudged(inWriting)
            : new Told(judged.sentence(), judged.source(), at(Rel.NOTICE)),
        grounds.drafted().map(it -> it.question()).orElse(null),
        grounds.kind().filter(kind.toString()::equals).isPresent(),
        null);
  }

  // a written resolution is circulated, and no time is asked for before it is (s291)
  private Told unjudged(boolean inWriting) {
    return inWriting
        ? new Told(
            "It was sent to those entitled.", Source.act("291(2)").toString(), at(Rel.NOTICE))
        : new Told(
            "Notice was given; whether it was good enough is not judged.", "", at(Rel.NOTICE));
  }

  private @Nullable Told entitled() {
    return grounds
        .roll()
        .map(
            roll ->
                new Told(
                    "%d entitled on %s, by the roll with fingerprint %s."
                        .formatted(roll.electors(), roll.recordDate(), roll.fingerprint()),
                    "",
                    at(Rel.ROLL)))
        .orElse(null);
  }

  private @Nullable Found found(String what) {
    var statement = about(what);
    return statement == null
        ? null
        : new Found(
            statement.holds(),
            new Told(statement.sentence(), statement.source(), at(Rel.DECLARATION)));
  }

  // a rule set says of interests only what bears on the votes
  private @Nullable Found interests() {
    var found = found("interest");
    return found == null && grounds.declaration().isPresent()
        ? new Found(
            true, new Told("The count left nobody out for an interest.", "", at(Rel.DECLARATION)))
        : found;
  }

  private @Nullable Statement about(String what) {
    return grounds.declaration().flatMap(it -> it.about(what)).orElse(null);
  }

  private List<Link> at(Rel... rels) {
    return grounds.links().stream()
        .filter(link -> Stream.of(rels).anyMatch(rel -> rel.word().equals(link.rel())))
        .toList();
  }
}
