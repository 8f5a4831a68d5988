package quorate.governance.authority;

import java.util.List;

/** The answer to "by what authority?". */
public sealed interface Authority {

  /** They decide for themselves. */
  record Own() implements Authority {}

  /** By these mandates, from those for whom it is decided to who decides. */
  record By(List<Step> chain) implements Authority {
    public By {
      chain = List.copyOf(chain);
    }
  }

  /** By none; the objection that came nearest, and those of every way that was looked at. */
  record None(Objection nearest, List<Objection> considered) implements Authority {
    public None {
      considered = List.copyOf(considered);
    }
  }
}
