package quorate.counting.outcome.rule;

import java.util.Optional;
import quorate.counting.number.Exact;

/** What gives an elector its weight. A roll is weighed once, and frozen. */
public sealed interface WeightBasis {

  /** The weight of an elector with this figure: its shares, its patients. */
  Exact weigh(Exact figure);

  /** Whether the Companies Act itself gives such weights (s284). */
  boolean isStatutory();

  /** One vote each, whatever the figure. */
  record OnePerMember() implements WeightBasis {
    @Override
    public Exact weigh(Exact figure) {
      return Exact.UNIT;
    }

    @Override
    public boolean isStatutory() {
      return true;
    }
  }

  /** One vote for each share held. */
  record PerShare() implements WeightBasis {
    @Override
    public Exact weigh(Exact figure) {
      return figure;
    }

    @Override
    public boolean isStatutory() {
      return true;
    }
  }

  /** One vote for each {@code per} patients on the list, rounded as named, no more than the cap. */
  record PerPatients(Exact per, Rounding rounding, Optional<Exact> cap) implements WeightBasis {
    public PerPatients {
      if (per.signum() <= 0 || cap.filter(most -> most.signum() <= 0).isPresent()) {
        throw new IllegalArgumentException("one vote per more than no patients, any cap above 0");
      }
    }

    @Override
    public Exact weigh(Exact figure) {
      Exact votes = rounding.of(figure.over(per));
      return cap.filter(votes::isMoreThan).orElse(votes);
    }

    @Override
    public boolean isStatutory() {
      return false;
    }
  }
}
