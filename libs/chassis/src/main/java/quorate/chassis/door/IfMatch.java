package quorate.chassis.door;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.ShellRefusal;

/** The version that a request names of the thing that it is about, if it names one. */
record IfMatch(@Nullable String wanted) {

  /** What does not exist has no version that could have moved: its own refusal says more. */
  Plan plan(StreamRef<?, ?> thing, Loaded loaded, Supplier<Plan> decide) {
    int version = loaded.version(thing);
    Plan plan = decide.get();
    return wanted == null || Versioned.isNamed(wanted, version) || (version == 0 && plan.refuses())
        ? plan
        : Plan.of(Decision.refuse(ShellRefusal.VERSION_MOVED, HttpHeaders.IF_MATCH, wanted), thing);
  }
}
