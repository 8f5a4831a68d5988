package quorate.membership.fhir;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quorate.chassis.door.Page;
import quorate.membership.practices.PracticeShown;

/** A page of practices as a FHIR {@code Bundle} of the kind searchset, as it was asked for. */
final class SearchSet {

  private SearchSet() {}

  static Map<String, Object> of(Page<PracticeShown> page, URI asked) {
    var bundle = new LinkedHashMap<String, Object>();
    bundle.put("resourceType", "Bundle");
    bundle.put("type", "searchset");
    bundle.put("link", links(page, asked));
    if (!page.items().isEmpty()) {
      String base = UriBuilder.fromUri(asked).replaceQuery(null).build() + "/";
      bundle.put("entry", page.items().stream().map(one -> entry(base, one)).toList());
    }
    return bundle;
  }

  private static List<Map<String, Object>> links(Page<PracticeShown> page, URI asked) {
    List<Map<String, Object>> links = new ArrayList<>();
    links.add(link("self", asked.toString()));
    if (page.next() != null) {
      var next = UriBuilder.fromUri(asked).replaceQueryParam("cursor", page.next()).build();
      links.add(link("next", next.toString()));
    }
    return links;
  }

  private static Map<String, Object> link(String relation, String url) {
    return Map.of("relation", relation, "url", url);
  }

  private static Map<String, Object> entry(String base, PracticeShown practice) {
    return Map.of(
        "fullUrl",
        base + practice.practice(),
        "resource",
        Organization.of(practice),
        "search",
        Map.of("mode", "match"));
  }
}
