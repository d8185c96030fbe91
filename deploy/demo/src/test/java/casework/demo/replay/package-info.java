/** Tests of the replay against a product made of memory. */
package casework.demo.replay;
