package quorate.membership.fhir;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.AnyQuery;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.membership.known.AsOf;
import quorate.membership.practices.PracticeShown;
import quorate.membership.practices.Practices;
import quorate.membership.searching.Search;

/** Practices as FHIR R4 organisations, read and searched; closed ones are not active. */
@Path("/membership/api/v1/fhir/Organization")
@Produces({FhirJson.TYPE, MediaType.APPLICATION_JSON})
@RolesAllowed({
  "secretary",
  "returning-officer",
  "scrutineer",
  "representative",
  "body-member",
  "chair",
  "executive",
  "auditor",
  "system"
})
public class OrganizationResource {

  private static final Page<PracticeShown> NONE = new Page<>(List.of(), null);

  private final Practices practices;
  private final Optional<String> outside;

  OrganizationResource(
      Practices practices, @ConfigProperty(name = "quorate.public-url") Optional<String> outside) {
    this.practices = practices;
    this.outside = outside;
  }

  @GET
  @Path("{practice}")
  @AnyQuery
  public Uni<Response> one(String practice, @BeanParam AsOf asOf) {
    return answered(() -> practices.one(practice, asOf).map(Organization::of));
  }

  /**
   * By {@code system|code} or a code alone, or by parts of the name. FHIR has a server pass over
   * what it does not support; the answer's own link shows what was asked.
   */
  @GET
  @AnyQuery
  public Uni<Response> search(
      @QueryParam("identifier") @Nullable String identifier,
      @QueryParam("name") @Nullable String name,
      @QueryParam("_count") @DefaultValue("50") String count,
      @QueryParam("cursor") @Nullable String cursor,
      @BeanParam AsOf asOf,
      @Context UriInfo asked) {
    var paging = new Paging(count, cursor);
    return answered(
        () ->
            (identifier == null ? named(name, paging, asOf) : identified(identifier, asOf))
                .map(page -> SearchSet.of(page, seen(asked.getRequestUri()))));
  }

  // From outside a service stands behind another address than the one that it is asked at.
  private URI seen(URI asked) {
    String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
    return outside.map(at -> URI.create(at + asked.getRawPath() + query)).orElse(asked);
  }

  private Uni<Page<PracticeShown>> named(@Nullable String name, Paging paging, AsOf asOf) {
    int most = paging.limit() + 1;
    return practices
        .named(Search.of(name), paging.after(), most, asOf)
        .map(read -> paging.page(read, PracticeShown::practice));
  }

  // A search that finds nothing is an empty set, not an error.
  private Uni<Page<PracticeShown>> identified(String identifier, AsOf asOf) {
    int bar = identifier.indexOf('|');
    String system = bar < 0 ? Organization.ODS : identifier.substring(0, bar);
    String code = identifier.substring(bar + 1).strip().toUpperCase(Locale.ROOT);
    return system.isEmpty() || system.equals(Organization.ODS)
        ? practices
            .one(code, asOf)
            .map(found -> new Page<>(List.of(found), null))
            .onFailure(OrganizationResource::isNotFound)
            .recoverWithItem(NONE)
        : Uni.createFrom().item(NONE);
  }

  private static boolean isNotFound(Throwable failure) {
    return failure instanceof HttpProblem problem && problem.getStatusCode() == 404;
  }

  private static Uni<Response> answered(Supplier<Uni<? extends Map<String, Object>>> read) {
    return Uni.createFrom()
        .deferred(read)
        .map(resource -> FhirJson.out(Response.Status.OK.getStatusCode(), resource))
        .onFailure(HttpProblem.class)
        .recoverWithItem(Outcome::of);
  }
}
