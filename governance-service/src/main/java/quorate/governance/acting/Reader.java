package quorate.governance.acting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.governance.party.Party;

/**
 * Who reads what is a body's own: everything, or what is of the bodies in which they sit; {@code
 * members} are the meetings of members, {@code persons} who they are, and {@code practices} for
 * whom they speak, {@code member} whether one of these is a member of the convener.
 */
public record Reader(
    boolean all,
    Set<UUID> bodies,
    Set<UUID> members,
    Set<UUID> persons,
    Set<String> practices,
    boolean member) {

  /** Who keeps or audits the book. */
  public static final Reader ALL = new Reader(true, Set.of(), Set.of(), Set.of(), Set.of(), true);

  public Reader {
    bodies = Set.copyOf(bodies);
    members = Set.copyOf(members);
    persons = Set.copyOf(persons);
    practices = Set.copyOf(practices);
  }

  /** Whether they may see what is of one of these bodies. */
  public boolean sees(UUID... of) {
    return all || Stream.of(of).anyMatch(bodies::contains);
  }

  /** Whether they may see what is before its meetings: directors have notice of members' too. */
  public boolean attends(UUID body) {
    return sees(body) || members.contains(body);
  }

  /** Whether it is of a body of theirs, or they are among those whom it asks. */
  public boolean isAsked(UUID by, List<Party> asked) {
    return sees(by) || asked.stream().anyMatch(this::speaksFor);
  }

  /** Whether it is they, or they speak for it. */
  public boolean speaksFor(Party party) {
    return switch (party.kind()) {
      case PRACTICE -> practices.contains(party.code());
      case PERSON -> persons.stream().anyMatch(it -> it.toString().equals(party.code()));
      case BODY -> bodies.stream().anyMatch(it -> it.toString().equals(party.code()));
      case NETWORK, PLACE, LOCALITY, FEDERATION, LMC, SYSTEM, ORGANISATION -> false;
    };
  }
}
