package quorate.chassis.door;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What goes out with an answer: the next page, the version, where a problem arose. */
@Singleton
final class Exit {

  @ServerResponseFilter
  void leave(ContainerRequestContext request, ContainerResponseContext response) {
    switch (response.getEntity()) {
      case Page<?> page when page.next() != null ->
          response.getHeaders().putSingle(HttpHeaders.LINK, next(request.getUriInfo(), page));
      case Versioned shown -> tag(request, response, shown.tag());
      case HttpProblem problem -> response.setEntity(Problems.at(path(request), problem));
      case null, default -> {}
    }
  }

  private static String path(ContainerRequestContext request) {
    return request.getUriInfo().getRequestUri().getRawPath();
  }

  private static String next(UriInfo asked, Page<?> page) {
    String query =
        asked.getRequestUriBuilder().replaceQueryParam("cursor", page.next()).build().getRawQuery();
    return "<%s?%s>; rel=\"next\"".formatted(asked.getRequestUri().getRawPath(), query);
  }

  private static void tag(
      ContainerRequestContext request, ContainerResponseContext response, String tag) {
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    if (known != null
        && response.getStatus() == Status.OK.getStatusCode()
        && Versioned.isKnown(known, tag)) {
      response.setStatus(Status.NOT_MODIFIED.getStatusCode());
      response.setEntity(null);
    }
  }
}
