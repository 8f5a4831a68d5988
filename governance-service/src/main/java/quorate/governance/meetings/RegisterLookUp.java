package quorate.governance.meetings;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.body.Candidates;
import quorate.governance.members.Members;
import quorate.governance.members.MembersOn;
import quorate.governance.registered.Registered;

/** What a decision about a meeting needs of the register. */
@Singleton
final class RegisterLookUp {

  private final Registered register;
  private final Members members;
  private final Candidates candidates;

  RegisterLookUp(Registered register, Members members, Candidates candidates) {
    this.register = register;
    this.members = members;
    this.candidates = candidates;
  }

  /**
   * The persons behind who asks, the members of a day where that is asked, and who comes as a
   * deputy, where one does.
   */
  record Looked(Set<UUID> behind, MembersOn members, Optional<Candidates.Found> deputy) {
    Looked {
      behind = Set.copyOf(behind);
    }
  }

  Uni<Looked> of(String convener, String actor, Rest rest, LocalDate today) {
    return register
        .behind(convener, actor)
        .chain(
            behind ->
                members(convener, rest.rollOn())
                    .chain(
                        found ->
                            deputy(convener, rest.deputy(), today)
                                .map(deputy -> new Looked(behind, found, deputy))));
  }

  private Uni<Optional<Candidates.Found>> deputy(
      String convener, @Nullable UUID person, LocalDate day) {
    return person == null
        ? Uni.createFrom().item(Optional.empty())
        : candidates.of(convener, person, day).map(Optional::of);
  }

  private Uni<MembersOn> members(String convener, @Nullable LocalDate day) {
    return day == null ? Uni.createFrom().item(MembersOn.UNHEARD) : members.on(convener, day);
  }
}
