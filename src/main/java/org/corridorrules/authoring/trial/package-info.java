/** Cases as witnesses: what each case says of one rule, and what the rule asked while the case was judged. */
package org.corridorrules.authoring.trial;
