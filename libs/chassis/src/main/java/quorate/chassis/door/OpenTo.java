package quorate.chassis.door;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.List;

/** The roles that something is open to: those that its method names, or else its class. */
final class OpenTo {

  private OpenTo() {}

  static List<String> roles(Method method) {
    RolesAllowed own = method.getAnnotation(RolesAllowed.class);
    RolesAllowed named =
        own != null ? own : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
    return named == null ? List.of() : List.of(named.value());
  }

  /** What somebody is told who has none of them. */
  static HttpProblem others(Method method) {
    List<String> roles = roles(method);
    return roles.isEmpty()
        ? Problems.of(DoorRefusal.NOT_ALLOWED)
        : Problems.of(
            DoorRefusal.NOT_ALLOWED,
            "%s It is open to: %s."
                .formatted(DoorRefusal.NOT_ALLOWED.title(), String.join(", ", roles)));
  }
}
