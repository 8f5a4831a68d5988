package quorate.auditor.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vote.Stand;

/** One motion or amendment as it stands. */
final class Motion {

  static final String HANDS = "hands";
  static final String POLL = "poll";

  /** One vote, by the person who cast it. */
  record Cast(String standsFor, String person, Stand stand) {}

  /** A vote that was taken, with who counted then. */
  record Taken(String way, List<Cast> votes, Counting counting) {

    static Taken read(Fields data) throws Malformed {
      var votes = new ArrayList<Cast>();
      for (Fields each : data.list("votes")) {
        var stand = Word.of(Stand.class, each.text("stand"));
        votes.add(new Cast(each.text("standsfor"), each.text("person"), stand));
      }
      return new Taken(data.text("way"), List.copyOf(votes), Counting.read(data.in("counting")));
    }
  }

  final String id;
  final String item;
  final Kind kind;
  final String by;
  final Optional<String> amends;
  final String moved;
  private final Optional<String> amended;
  private final boolean isOfSubstance;
  private final List<Taken> taken = new ArrayList<>();
  String text;
  private boolean changed;
  Optional<String> seconder = Optional.empty();
  boolean withdrawn;
  Optional<Fields> put = Optional.empty();
  Optional<Fields> poll = Optional.empty();
  Optional<Fields> decided = Optional.empty();

  Motion(Fields data) throws Malformed {
    this.id = data.text("motion");
    this.item = data.text("item");
    this.kind = Word.of(Kind.class, data.text("kind"));
    this.by = data.text("by");
    this.amends = data.optional("amends");
    this.moved = data.text("text");
    this.amended = data.optional("amended");
    this.isOfSubstance = data.json().path("ofsubstance").asBoolean(true);
    this.text = moved;
  }

  boolean isOpen() {
    return !withdrawn && decided.isEmpty();
  }

  boolean isPolled() {
    return poll.filter(each -> each.json().path("good").asBoolean()).isPresent();
  }

  Optional<Taken> votes(String way) {
    return taken.stream().filter(each -> each.way().equals(way)).findFirst();
  }

  /** The vote that counts: a poll supersedes the hands. */
  Optional<Taken> counted() {
    return votes(POLL).or(() -> taken.stream().reduce((first, last) -> last));
  }

  /** What the notice told, with what was corrected in it since that is no more than clerical. */
  String corrected(String noticed) {
    return !changed && noticed.strip().equals(moved.strip()) ? text : noticed;
  }

  /** Reads as its amendment, which was carried, says. */
  void reads(Motion amendment) {
    amendment.amended.ifPresent(
        other -> {
          text = other;
          changed |= amendment.isOfSubstance;
        });
  }

  void apply(String type, Fields data) throws Malformed {
    switch (type) {
      case "motion-seconded" -> seconder = Optional.of(data.text("by"));
      case "motion-withdrawn" -> withdrawn = true;
      case "motion-put" -> put = Optional.of(data);
      case "motion-votes-recorded" -> taken.add(Taken.read(data));
      case "poll-demanded" -> poll = isPolled() ? poll : Optional.of(data);
      case "motion-decided" -> decided = Optional.of(data);
      default -> {}
    }
  }
}
