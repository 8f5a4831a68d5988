package quorate.membership.convener;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Aggregate;
import quorate.chassis.log.StreamRef;
import quorate.membership.convener.ConvenerEvent.ConvenerNamed;
import quorate.membership.dated.Timeline;

/** What the convener was called, by day. */
public record Convener(Timeline<Named> names) {

  /** What stands before the first event: nobody has said what it is called. */
  public static final Convener UNNAMED = new Convener(Timeline.empty());

  private static final Aggregate<Convener, ConvenerEvent> CONVENER =
      new Aggregate<>("convener", ConvenerEvent.class, UNNAMED, Convener::evolve);

  /** The convener's own. */
  public static final StreamRef<Convener, ConvenerEvent> OWN = CONVENER.stream("own");

  /** A name and, of a company, its number. */
  public record Named(String name, @Nullable String number, LocalDate from) {

    /** As registers are headed. */
    String words() {
      return number == null ? name : "%s (company number %s)".formatted(name, number);
    }
  }

  static Convener evolve(Convener before, ConvenerEvent event) {
    return switch (event) {
      case ConvenerNamed e ->
          new Convener(before.names.with(e.from(), new Named(e.name(), e.number(), e.from())));
    };
  }

  /** What it is called on a day; before it was said, what was said first. */
  Optional<Named> on(LocalDate day) {
    return names.onOrFirst(day);
  }
}
