package quorate.membership.fhir;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.membership.Api;
import quorate.membership.Samples;
import quorate.testkit.ServiceUnderTest;

/** What is answered is read strictly: an element that R4 does not know, or twice, is an error. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class FhirOverRestTest {

  private static final String HOVE = "G81001";
  private static final String ODS = "https://fhir.nhs.uk/Id/ods-organization-code";
  private static final String AT = "/fhir/Organization";
  private static final IParser R4 =
      FhirContext.forR4().newJsonParser().setParserErrorHandler(new StrictErrorHandler());

  private final Api secretary = Api.secretary();

  @BeforeEach
  void a_register() {
    String map = "1_gp-reg-pat-prac-map_2026-05.csv";
    Response made = secretary.upload(map, Samples.demonstration(map), "?areas=09D");
    String at = made.header("Location").substring(Api.V1.length());
    assertEquals(200, secretary.post(at + "/acceptance", Map.of("changes", "all")).statusCode());
  }

  private <T extends IBaseResource> T read(Class<T> kind, int status, String path) {
    Response answer = secretary.get(path);
    assertEquals(status, answer.statusCode(), answer::asString);
    assertTrue(answer.contentType().startsWith("application/fhir+json"), answer.contentType());
    return R4.parseResource(kind, answer.asString());
  }

  @Test
  void a_practice_is_an_organisation_with_its_code_and_its_network() {
    Response line = secretary.get("/practices/" + HOVE + "?on=2026-06-01");
    var found = read(Organization.class, 200, AT + "/" + HOVE + "?on=2026-06-01");
    assertEquals(HOVE, found.getIdElement().getIdPart());
    assertEquals(ODS, found.getIdentifierFirstRep().getSystem());
    assertEquals(HOVE, found.getIdentifierFirstRep().getValue());
    assertTrue(found.getActive());
    assertEquals("RO76", found.getTypeFirstRep().getCodingFirstRep().getCode());
    assertEquals(line.path("name"), found.getName());
    assertEquals(line.path("postcode"), found.getAddressFirstRep().getPostalCode());
    assertFalse(found.hasTelecom());
    assertEquals(line.path("network"), found.getPartOf().getIdentifier().getValue());
    assertEquals(line.path("networkname"), found.getPartOf().getDisplay());
    assertTrue(found.getMeta().hasLastUpdated());
  }

  @Test
  void a_practice_that_has_closed_is_not_active_and_in_no_network() {
    var closed =
        secretary.post(
            "/practices/" + HOVE + "/closure",
            Map.of(
                "closedon",
                "2026-06-30",
                "source",
                Map.of("document", "Letter of the ICB", "dated", "2026-05-20")));
    assertEquals(201, closed.statusCode(), closed::asString);
    var found = read(Organization.class, 200, AT + "/" + HOVE + "?on=2026-07-01");
    assertFalse(found.getActive());
    assertFalse(found.hasPartOf());
  }

  @Test
  void it_is_found_by_its_identifier() {
    for (String asked : List.of(ODS + "|" + HOVE, "|" + HOVE, HOVE.toLowerCase(Locale.ROOT))) {
      var found = read(Bundle.class, 200, AT + "?identifier=" + asked);
      assertEquals(Bundle.BundleType.SEARCHSET, found.getType());
      assertEquals(1, found.getEntry().size(), asked);
      assertEquals(Bundle.SearchEntryMode.MATCH, found.getEntryFirstRep().getSearch().getMode());
      assertTrue(found.getEntryFirstRep().getFullUrl().endsWith(AT + "/" + HOVE));
    }
    assertFalse(read(Bundle.class, 200, AT + "?identifier=" + ODS + "|A99999").hasEntry());
    assertFalse(read(Bundle.class, 200, AT + "?identifier=urn:other|" + HOVE).hasEntry());
  }

  @Test
  void a_search_by_name_is_paged_by_its_next_link() {
    int all = secretary.get("/practices?limit=200&q=surgery").path("items.size()");
    var codes = new TreeSet<String>();
    Bundle page = read(Bundle.class, 200, AT + "?name=SURGERY&_count=3");
    while (page.getLink("next") != null) {
      page.getEntry().forEach(each -> codes.add(each.getResource().getIdElement().getIdPart()));
      var next = URI.create(page.getLink("next").getUrl());
      page = read(Bundle.class, 200, next.getRawPath() + "?" + next.getRawQuery());
    }
    page.getEntry().forEach(each -> codes.add(each.getResource().getIdElement().getIdPart()));
    assertTrue(all > 3, () -> "only " + all);
    assertEquals(all, codes.size(), codes::toString);
    assertNull(page.getLink("next"));
  }

  @Test
  void its_addresses_are_those_from_outside_and_lead_on() {
    String outside = ServiceUnderTest.PUBLIC_URL + Api.V1 + AT;
    String asked = "?name=hove surgery&_count=2&on=2026-06-01";
    assertEquals(
        outside + asked.replace(" ", "%20"),
        read(Bundle.class, 200, AT + asked).getLink("self").getUrl());
    var page = read(Bundle.class, 200, AT + "?_count=2");
    assertTrue(page.getLink("next").getUrl().startsWith(outside + "?_count=2&cursor="));
    for (var entry : page.getEntry()) {
      String practice = entry.getResource().getIdElement().getIdPart();
      assertEquals(outside + "/" + practice, entry.getFullUrl());
    }
  }

  @Test
  void what_goes_wrong_is_an_operation_outcome() {
    var missing = read(OperationOutcome.class, 404, AT + "/A99999");
    assertEquals(IssueType.NOTFOUND, missing.getIssueFirstRep().getCode());
    var wrong = read(OperationOutcome.class, 400, AT + "/" + HOVE + "?on=yesterday");
    assertEquals(IssueType.INVALID, wrong.getIssueFirstRep().getCode());
    assertTrue(wrong.getIssueFirstRep().getDiagnostics().contains("yesterday"));
    read(OperationOutcome.class, 400, AT + "?_count=many");
    read(OperationOutcome.class, 400, AT + "?cursor=!");
    read(OperationOutcome.class, 404, AT + "/" + HOVE + "?known=2026-01-01T00:00:00Z");
    secretary.as("nobody").get(AT).then().statusCode(equalTo(403));
  }
}
