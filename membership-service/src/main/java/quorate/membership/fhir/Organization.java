package quorate.membership.fhir;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quorate.membership.practices.PracticeShown;

/**
 * A practice as a FHIR R4 {@code Organization}. The register keeps no telephone or e-mail of a
 * practice, so there is no {@code telecom}; its network is named by code, as it is not served here.
 */
final class Organization {

  static final String ODS = "https://fhir.nhs.uk/Id/ods-organization-code";

  private static final String ROLES =
      "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/ODSOrganisationRole";
  private static final Map<String, Object> GP_PRACTICE =
      Map.of("coding", List.of(Map.of("system", ROLES, "code", "RO76", "display", "GP PRACTICE")));

  private Organization() {}

  static Map<String, Object> of(PracticeShown practice) {
    var resource = new LinkedHashMap<String, Object>();
    resource.put("resourceType", "Organization");
    resource.put("id", practice.practice());
    resource.put("meta", meta(practice));
    resource.put("identifier", List.of(ods(practice.practice())));
    resource.put("active", practice.open());
    resource.put("type", List.of(GP_PRACTICE));
    resource.put("name", practice.name());
    resource.put("address", List.of(address(practice)));
    if (practice.network() != null) {
      resource.put("partOf", network(practice.network(), practice.networkName()));
    }
    return resource;
  }

  private static Map<String, Object> meta(PracticeShown practice) {
    return Map.of("lastUpdated", practice.recorded().truncatedTo(ChronoUnit.MILLIS).toString());
  }

  private static Map<String, Object> ods(String code) {
    return Map.of("use", "official", "system", ODS, "value", code);
  }

  private static Map<String, Object> address(PracticeShown practice) {
    var address = new LinkedHashMap<String, Object>(Map.of("use", "work"));
    if (practice.address() != null) {
      address.put("line", practice.address());
    }
    address.put("postalCode", practice.postcode());
    return address;
  }

  private static Map<String, Object> network(String code, @Nullable String name) {
    return Map.of(
        "type", "Organization", "identifier", ods(code), "display", name == null ? code : name);
  }
}
