package quorate.membership.coverage;

import java.util.List;
import quorate.membership.organisation.OrganisationKind;
import quorate.membership.organisation.Party;
import quorate.membership.organisation.Relation;

/** An organisation that is there on a day, and its links of that day. */
record Linked(String code, OrganisationKind kind, String name, List<Link> links) {

  /** One of its links. */
  record Link(Relation relation, Party party) {}

  boolean covers(Party.Kind kind, String party) {
    return has(Relation.COVERS, kind, party);
  }

  boolean has(Relation relation, Party.Kind kind, String party) {
    return links.contains(new Link(relation, new Party(kind, party)));
  }
}
