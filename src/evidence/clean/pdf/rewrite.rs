//! Collects the objects that the document reaches, cleaned and with new numbers.

use super::super::super::refused::Refused;
use super::refusals::DEEPEST;
use super::{rules, streams};
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::mem;

/// Takes a document apart, and answers the objects that stay, with the number of the root.
pub(super) fn rewrite(mut document: Document) -> Result<(ObjectId, BTreeMap<ObjectId, Object>), Refused> {
    let root = document.trailer.get(b"Root").and_then(Object::as_reference).map_err(|_| Refused::Damaged)?;
    let gone: HashSet<ObjectId> = document.objects.iter().filter(|(_, object)| rules::goes(object)).map(|(id, _)| *id).collect();
    let catalog = document.objects.get_mut(&root).and_then(|object| object.as_dict_mut().ok()).ok_or(Refused::Damaged)?;
    // Older programs left the type out; the rules for it must not depend on that.
    catalog.set("Type", Object::Name(b"Catalog".to_vec()));
    let has_pages = catalog.get(b"Pages").and_then(Object::as_reference).is_ok_and(|pages| document.objects.contains_key(&pages));
    if !has_pages || document.page_iter().next().is_none() {
        return Err(Refused::Damaged);
    }
    let mut walk = Walk { source: mem::take(&mut document.objects), gone, numbers: HashMap::new(), waiting: VecDeque::new() };
    let new_root = walk.number(root).ok_or(Refused::Damaged)?;
    let mut objects = BTreeMap::new();
    while let Some((old, new)) = walk.waiting.pop_front() {
        let mut object = walk.source.remove(&old).unwrap_or(Object::Null);
        walk.object(&mut object, 0)?;
        objects.insert(new, object);
    }
    Ok((new_root, objects))
}

struct Walk {
    source: BTreeMap<ObjectId, Object>,
    /// The objects that are left out as a whole.
    gone: HashSet<ObjectId>,
    /// The new number of each object that was met.
    numbers: HashMap<ObjectId, ObjectId>,
    waiting: VecDeque<(ObjectId, ObjectId)>,
}

impl Walk {
    /// The new number of an object; none if it is left out or was never there.
    fn number(&mut self, old: ObjectId) -> Option<ObjectId> {
        if let Some(new) = self.numbers.get(&old) {
            return Some(*new);
        }
        if self.gone.contains(&old) || !self.source.contains_key(&old) {
            return None;
        }
        let new = (u32::try_from(self.numbers.len() + 1).ok()?, 0);
        self.numbers.insert(old, new);
        self.waiting.push_back((old, new));
        Some(new)
    }

    fn object(&mut self, object: &mut Object, depth: usize) -> Result<(), Refused> {
        if depth > DEEPEST {
            return Err(Refused::TooComplex);
        }
        match object {
            Object::Reference(old) => match self.number(*old) {
                Some(new) => *old = new,
                None => *object = Object::Null,
            },
            Object::Array(list) => {
                for item in list.iter_mut() {
                    if rules::goes(item) {
                        *item = Object::Null;
                    }
                    self.object(item, depth + 1)?;
                }
            }
            Object::Dictionary(dictionary) => self.dictionary(dictionary, false, depth)?,
            Object::Stream(stream) => {
                streams::clean(stream)?;
                self.dictionary(&mut stream.dict, true, depth)?;
            }
            _ => {}
        }
        Ok(())
    }

    fn dictionary(&mut self, dictionary: &mut Dictionary, is_stream: bool, depth: usize) -> Result<(), Refused> {
        rules::clean(dictionary, is_stream);
        self.names(dictionary)?;
        self.annotations(dictionary)?;
        let mut nothing = Vec::new();
        for (key, value) in dictionary.iter_mut() {
            if rules::goes(value) {
                nothing.push(key.clone());
                continue;
            }
            self.object(value, depth + 1)?;
            if value.is_null() {
                nothing.push(key.clone());
            }
        }
        for key in nothing {
            dictionary.remove(&key);
        }
        Ok(())
    }

    /// Cleans the trees of names, which may be one object further away.
    fn names(&mut self, dictionary: &mut Dictionary) -> Result<(), Refused> {
        if dictionary.has_type(b"Catalog")
            && let Ok(Object::Reference(names)) = dictionary.get(b"Names")
        {
            let names = self.source.get(names).and_then(|object| object.as_dict().ok()).cloned().unwrap_or_default();
            let mut kept = Dictionary::new();
            if let Ok(places) = names.get(b"Dests") {
                kept.set("Dests", places.clone());
            }
            dictionary.set("Names", Object::Dictionary(kept));
        }
        Ok(())
    }

    /// Cleans a page's list of annotations: those that go are left out of it, since readers do not expect a list with holes.
    fn annotations(&mut self, dictionary: &mut Dictionary) -> Result<(), Refused> {
        let Ok(listed) = dictionary.get(b"Annots") else { return Ok(()) };
        let list = match listed {
            Object::Reference(id) => self.source.get(id).and_then(|object| object.as_array().ok()).cloned().unwrap_or_default(),
            Object::Array(list) => list.clone(),
            _ => Vec::new(),
        };
        let stays = |item: &Object| match item {
            // An annotation that was met before, by another way, is not in the source any more.
            Object::Reference(id) => self.numbers.contains_key(id) || self.source.get(id).is_some_and(rules::whole_annotation),
            item => rules::whole_annotation(item),
        };
        let list: Vec<Object> = list.into_iter().filter(stays).collect();
        if list.is_empty() {
            dictionary.remove(b"Annots");
        } else {
            dictionary.set("Annots", Object::Array(list));
        }
        Ok(())
    }
}
