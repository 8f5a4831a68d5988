package quorate.membership.proposals;

import java.util.List;

/**
 * What a file would change, in the order in which it can be recorded, and what else there is to
 * say.
 */
public record Proposal(List<Change> changes, List<Remark> remarks) {

  public Proposal {
    changes = List.copyOf(changes);
    remarks = List.copyOf(remarks);
  }
}
