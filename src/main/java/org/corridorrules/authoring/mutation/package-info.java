/** Small changes to rules, parameters and lists, each of which some case must notice. */
package org.corridorrules.authoring.mutation;
