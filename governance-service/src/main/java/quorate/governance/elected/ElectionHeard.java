package quorate.governance.elected;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service listens to of nominations; a declaration of a ballot is heard beside it. */
public sealed interface ElectionHeard {

  record NominationsOpened(UUID nomination, Call call) implements ElectionHeard {}

  /** Which seats are elected together. */
  record Call(List<CalledSeat> seats) {
    public Call {
      seats = List.copyOf(seats);
    }
  }

  /** A seat by its key; of one that fell vacant within its term, when that ends. */
  record CalledSeat(String seat, @Nullable Vacancy vacancy) {}

  /** Whoever is elected serves until then. */
  record Vacancy(LocalDate termEnds) {}

  record NominationsClosed(UUID nomination, List<SettledSeat> seats) implements ElectionHeard {
    public NominationsClosed {
      seats = List.copyOf(seats);
    }
  }

  record SeatSettledAnew(UUID nomination, SettledSeat seat) implements ElectionHeard {}

  /** A contested seat has a ballot. */
  record SettledSeat(String seat, @Nullable UUID ballot) {}

  record ElectedUnopposed(UUID nomination, String title, Instant declared, List<SeatFilled> seats)
      implements ElectionHeard {
    public ElectedUnopposed {
      seats = List.copyOf(seats);
    }
  }

  /** Who is elected to a seat without a vote. */
  record SeatFilled(String seat, List<One> elected, @Nullable Vacancy vacancy) {
    public SeatFilled {
      elected = List.copyOf(elected);
    }
  }

  /** A declared result stands no more; {@code rerun} is the ballot that asks again. */
  record ResultAnnulled(
      UUID ballot,
      @Nullable UUID matter,
      UUID challenge,
      String reason,
      Instant annulled,
      @Nullable UUID rerun)
      implements ElectionHeard {}

  /** A person of the register, and what they were elected for. */
  record One(UUID person, @Nullable String constituency) {}
}
