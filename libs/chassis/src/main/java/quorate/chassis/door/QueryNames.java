package quorate.chassis.door;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which names a resource method knows in a query. Another is refused: whoever misspells what
 * narrows a list down would take the whole of it for what they had asked for.
 */
final class QueryNames {

  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  void check(Method method, Collection<String> given) {
    if (given.isEmpty() || method.isAnnotationPresent(AnyQuery.class)) {
      return;
    }
    Set<String> names = known.computeIfAbsent(method, QueryNames::of);
    var unknown = new TreeSet<>(given);
    unknown.removeAll(names);
    if (!unknown.isEmpty()) {
      throw Problems.of(
          DoorRefusal.UNKNOWN_PARAMETER,
          "query",
          String.join(", ", unknown),
          names.isEmpty()
              ? "No parameter is known here; leave it out."
              : "Known here: " + String.join(", ", names) + ".");
    }
  }

  private static Set<String> of(Method method) {
    var names = new TreeSet<String>();
    for (Parameter parameter : method.getParameters()) {
      QueryParam query = parameter.getAnnotation(QueryParam.class);
      if (query != null) {
        names.add(query.value());
      } else if (parameter.isAnnotationPresent(BeanParam.class)) {
        names.addAll(of(parameter.getType()));
      }
    }
    return names;
  }

  private static Set<String> of(Class<?> bean) {
    var names = new TreeSet<String>();
    for (Field field : bean.getDeclaredFields()) {
      QueryParam query = field.getAnnotation(QueryParam.class);
      if (query != null) {
        names.add(query.value());
      }
    }
    return names;
  }
}
