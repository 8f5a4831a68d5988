package quorate.testkit;

import static io.restassured.RestAssured.given;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * How clients see what they wrote: with every read they send the newest position of each log that
 * anybody of their convener was told of, and ask again, for at most a minute, while that is not
 * visible.
 */
public final class OwnWrites implements Filter {

  private static final String POSITION = "Quorate-Position";
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final Map<String, OwnWrites> OF_CONVENERS = new ConcurrentHashMap<>();

  private final Map<String, Long> newest = new ConcurrentHashMap<>();

  private OwnWrites() {}

  /** What this convener's people wrote; conveners are of one test each. */
  public static OwnWrites of(String convener) {
    return OF_CONVENERS.computeIfAbsent(convener, _ -> new OwnWrites());
  }

  /** Reads see this place too from now on: {@code service/convener:number}. */
  public void awaiting(String place) {
    int colon = place.lastIndexOf(':');
    newest.merge(place.substring(0, colon), Long.valueOf(place.substring(colon + 1)), Math::max);
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification response,
      FilterContext context) {
    if (!request.getMethod().equals("GET")) {
      Response answer = context.next(request, response);
      String told = answer.header(POSITION);
      if (told != null) {
        awaiting(told);
      }
      return answer;
    }
    if (!request.getHeaders().hasHeaderWithName(POSITION) && !newest.isEmpty()) {
      request.header(POSITION, places());
    }
    return visible(request, context.next(request, response));
  }

  private static Response visible(FilterableRequestSpecification request, Response first) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    Response answer = first;
    while (isNotVisibleYet(answer) && System.nanoTime() < until) {
      answer = given().headers(request.getHeaders()).get(request.getURI());
    }
    return answer;
  }

  private static boolean isNotVisibleYet(Response answer) {
    return answer.statusCode() == 503 && answer.asString().contains("not-visible-yet");
  }

  private String places() {
    return newest.entrySet().stream()
        .map(each -> each.getKey() + ":" + each.getValue())
        .collect(Collectors.joining(","));
  }
}
