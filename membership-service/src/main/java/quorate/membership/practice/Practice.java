package quorate.membership.practice;

/** A practice as its stream tells it. */
public sealed interface Practice {

  /** What stands before the first event. */
  Practice UNKNOWN = new Unregistered();

  record Unregistered() implements Practice {}

  record Registered(
      String code,
      Particulars particulars,
      Whereabouts whereabouts,
      Figures figures,
      Lineage lineage)
      implements Practice {

    /** The name by which it is known now. */
    public String name() {
      return particulars.names().latest().orElse(code);
    }

    Registered with(Particulars changed) {
      return new Registered(code, changed, whereabouts, figures, lineage);
    }

    Registered with(Whereabouts changed) {
      return new Registered(code, particulars, changed, figures, lineage);
    }

    Registered with(Figures changed) {
      return new Registered(code, particulars, whereabouts, changed, lineage);
    }

    Registered with(Lineage changed) {
      return new Registered(code, particulars, whereabouts, figures, changed);
    }
  }
}
