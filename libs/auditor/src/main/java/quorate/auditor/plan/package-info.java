/** What executives draw and do, against plans, permissions and terms as they stood before it. */
@NullMarked
package quorate.auditor.plan;

import org.jspecify.annotations.NullMarked;
