/** A place's name that no list has: up to three words with capitals and the small words between them. */
export const NAME = String.raw`\p{Lu}[\p{L}'’-]{2,}(?:\s(?:(?:de|del|do|da|dos|das|la|le|les|sur|am|an der|ob der|upon|of|the)\s)?\p{Lu}[\p{L}'’-]+){0,2}`;
