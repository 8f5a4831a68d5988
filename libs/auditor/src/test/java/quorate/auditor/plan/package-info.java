/** Plans, permissions and urgent actions of whose entries one says something else. */
@NullMarked
package quorate.auditor.plan;

import org.jspecify.annotations.NullMarked;
