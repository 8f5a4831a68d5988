package quorate.local.gateway;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quorate.local.Html;
import quorate.local.Person;
import quorate.local.Ports;
import quorate.local.ServiceName;

/** The start page's sections as HTML. */
final class Sections {

  private Sections() {}

  static String body(Ports ports, Map<String, Boolean> ready) {
    return "<h2>Services</h2>"
        + table(
            "<th>Service<th>State<th>API<th>Described by",
            Stream.of(ServiceName.values()).map(it -> service(it, ready)))
        + "<h2>Beside them</h2>"
        + table("<th>Part<th>State<th>What it is for", beside(ready))
        + "<h2>Who can log in</h2>"
        + "<p>All of them are invented. They share one password, which <code>./quorate status</code>"
        + " prints; the issuer is <code>"
        + ports.origin()
        + "/auth/realms/quorate</code> and the"
        + " client for the command line <code>quorate-cli</code>.</p>"
        + table("<th>User<th>Role<th>Convener", Person.all().stream().map(Sections::person));
  }

  private static String service(ServiceName service, Map<String, Boolean> ready) {
    String path = "/" + service.path();
    return cells(
        service.wire(),
        state(ready, service.wire()),
        "<code>" + path + "/api/v1</code>",
        link(path + "/openapi", "OpenAPI") + ", " + link(path + "/asyncapi", "AsyncAPI"));
  }

  private static Stream<String> beside(Map<String, Boolean> ready) {
    return Stream.of(
        cells(link("/auth/", "Keycloak"), state(ready, "keycloak"), "log-ins, roles and tokens"),
        cells(
            link("/mail", "Mail sink"),
            state(ready, "mail"),
            "shows every e-mail that would have been sent"));
  }

  private static String person(Person person) {
    return cells(
        "<code>" + Html.escaped(person.user()) + "</code>",
        Html.escaped(person.role()),
        Html.escaped(person.convener()));
  }

  private static String state(Map<String, Boolean> ready, String part) {
    return ready.getOrDefault(part, false)
        ? "<strong class=\"tag ready\">ready</strong>"
        : "<strong class=\"tag down\">not ready</strong>";
  }

  private static String link(String href, String text) {
    return "<a href=\"" + href + "\">" + text + "</a>";
  }

  private static String table(String head, Stream<String> rows) {
    return "<div class=\"scroll\"><table><thead><tr>"
        + head
        + "</tr></thead><tbody>"
        + rows.collect(Collectors.joining())
        + "</tbody></table></div>";
  }

  private static String cells(String... cells) {
    return Stream.of(cells).collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>"));
  }
}
