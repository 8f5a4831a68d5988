package quorate.local.gateway;

import java.util.LinkedHashMap;
import java.util.Map;
import quorate.local.Ports;
import quorate.local.ServiceName;

/** Which first part of a path goes to which port; the path itself is passed on unchanged. */
final class Routes {

  private Routes() {}

  static Map<String, Integer> of(Ports ports) {
    Map<String, Integer> routes = new LinkedHashMap<>();
    for (var service : ServiceName.values()) {
      routes.put(service.path(), service.port(ports));
    }
    routes.put("auth", ports.keycloak());
    routes.put("mail", ports.mailPage());
    return routes;
  }
}
