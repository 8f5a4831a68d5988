package quorate.governance.meetings;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.members.Members;
import quorate.governance.members.MembersOn;
import quorate.governance.registered.Registered;

/** What a decision about a meeting needs of the register. */
@Singleton
final class RegisterLookUp {

  private final Registered register;
  private final Members members;

  RegisterLookUp(Registered register, Members members) {
    this.register = register;
    this.members = members;
  }

  /** The persons behind who asks, and the members of a day where that is asked. */
  record Looked(Set<UUID> behind, MembersOn members) {
    Looked {
      behind = Set.copyOf(behind);
    }
  }

  Uni<Looked> of(String convener, String actor, @Nullable LocalDate day) {
    return register
        .behind(convener, actor)
        .chain(behind -> members(convener, day).map(found -> new Looked(behind, found)));
  }

  private Uni<MembersOn> members(String convener, @Nullable LocalDate day) {
    return day == null ? Uni.createFrom().item(MembersOn.UNHEARD) : members.on(convener, day);
  }
}
