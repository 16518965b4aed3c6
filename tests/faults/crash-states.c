/* SPDX-License-Identifier: GPL-3.0-or-later */

#define _GNU_SOURCE /* RENAME_EXCHANGE */

#include "crash-states.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>

/* Changes of names that may be pending at a time: 2 to this power subsets. */
#define MAX_PENDING 14

typedef struct
{
  GByteArray *now;
  GBytes *flushed;  /* what is on disk for certain */
  gboolean dirty;   /* now is something else */
  gboolean unknown; /* was there before, and is none of ours */
} Inode;

/* After it these names are those of these files; NULL: there is nothing. */
typedef struct
{
  char *name;
  Inode *inode;
  char *other; /* a second name, or NULL */
  Inode *other_inode;
} Change;

typedef struct
{
  Inode *inode;
  gsize offset;
} Descriptor;

typedef struct
{
  const char *folder;
  const CrashPromise *promise;
  GPtrArray *inodes;
  GHashTable *names;   /* as the program sees them */
  GHashTable *flushed; /* as they are on disk for certain */
  GPtrArray *pending;
  GHashTable *descriptors;
  guint states;
  guint bad;
  char *first;
} Disk;

static void
inode_free (gpointer data)
{
  Inode *inode = data;

  g_byte_array_unref (inode->now);
  g_clear_pointer (&inode->flushed, g_bytes_unref);
  g_free (inode);
}

static void
change_free (gpointer data)
{
  Change *change = data;

  g_free (change->name);
  g_free (change->other);
  g_free (change);
}

static Inode *
add_inode (Disk   *disk,
           GBytes *content)
{
  Inode *inode = g_new0 (Inode, 1);

  inode->now = g_byte_array_new ();
  if (content != NULL)
    g_byte_array_append (inode->now, g_bytes_get_data (content, NULL), g_bytes_get_size (content));
  inode->flushed = content != NULL ? g_bytes_ref (content) : g_bytes_new (NULL, 0);
  g_ptr_array_add (disk->inodes, inode);
  return inode;
}

static void
set_name (GHashTable *names,
          const char *name,
          Inode      *inode)
{
  if (inode != NULL)
    g_hash_table_insert (names, g_strdup (name), inode);
  else
    g_hash_table_remove (names, name);
}

static void
apply (GHashTable   *names,
       const Change *change)
{
  set_name (names, change->name, change->inode);
  if (change->other != NULL)
    set_name (names, change->other, change->other_inode);
}

static void
add_change (Disk       *disk,
            const char *name,
            Inode      *inode,
            const char *other,
            Inode      *other_inode)
{
  Change *change = g_new0 (Change, 1);

  change->name = g_strdup (name);
  change->inode = inode;
  change->other = g_strdup (other);
  change->other_inode = other_inode;
  apply (disk->names, change);
  g_ptr_array_add (disk->pending, change);
}

static void
flush_names (Disk *disk)
{
  for (guint i = 0; i < disk->pending->len; i++)
    apply (disk->flushed, disk->pending->pdata[i]);
  g_ptr_array_set_size (disk->pending, 0);
}

/* The name in the folder; NULL for the folder itself, and for what is deeper. */
static const char *
get_name (Disk       *disk,
          const char *path)
{
  gsize length = strlen (disk->folder);

  return path[length] == '/' && strchr (path + length + 1, '/') == NULL ? path + length + 1 : NULL;
}

static void
do_open (Disk           *disk,
         const ShimCall *call)
{
  const char *name = get_name (disk, call->path);
  Descriptor *descriptor = g_new0 (Descriptor, 1);

  if (name != NULL && strcmp (name, ".") != 0)
    {
      descriptor->inode = g_hash_table_lookup (disk->names, name);
      if (descriptor->inode == NULL)
        {
          descriptor->inode = add_inode (disk, NULL);
          descriptor->inode->unknown = (call->flags & O_CREAT) == 0;
          if (!descriptor->inode->unknown)
            add_change (disk, name, descriptor->inode, NULL, NULL);
        }
      else if ((call->flags & O_TRUNC) != 0)
        {
          g_byte_array_set_size (descriptor->inode->now, 0);
          descriptor->inode->dirty = TRUE;
        }
    }
  g_hash_table_insert (disk->descriptors, GINT_TO_POINTER (call->fd), descriptor);
}

static void
do_write (Descriptor     *descriptor,
          const ShimCall *call)
{
  Inode *inode = descriptor->inode;
  gsize at = call->offset >= 0 ? (gsize) call->offset : descriptor->offset;

  if (inode->now->len < at + call->size)
    {
      guint before = inode->now->len;

      g_byte_array_set_size (inode->now, at + call->size);
      memset (inode->now->data + before, 0, inode->now->len - before);
    }
  memcpy (inode->now->data + at, call->data, call->size);
  if (call->offset < 0)
    descriptor->offset += call->size;
  inode->dirty = TRUE;
}

static void
do_fsync (Disk       *disk,
          Descriptor *descriptor)
{
  Inode *inode = descriptor->inode;

  if (inode == NULL)
    {
      flush_names (disk);
      return;
    }
  g_bytes_unref (inode->flushed);
  inode->flushed = g_bytes_new (inode->now->data, inode->now->len);
  inode->dirty = FALSE;
}

static void
do_rename (Disk           *disk,
           const ShimCall *call)
{
  const char *from = get_name (disk, call->path);
  const char *to = get_name (disk, call->to);
  Inode *moved = from != NULL ? g_hash_table_lookup (disk->names, from) : NULL;
  Inode *replaced = to != NULL ? g_hash_table_lookup (disk->names, to) : NULL;

  if (moved != NULL && to != NULL)
    add_change (disk, to, moved, from, (call->flags & RENAME_EXCHANGE) != 0 ? replaced : NULL);
}

static void
follow (Disk           *disk,
        const ShimCall *call)
{
  Descriptor *descriptor = g_hash_table_lookup (disk->descriptors, GINT_TO_POINTER (call->fd));
  const char *name = get_name (disk, call->path);

  if (call->failed != 0 && call->kind != SHIM_CLOSE)
    return;
  if (call->kind == SHIM_OPEN)
    do_open (disk, call);
  else if (call->kind == SHIM_WRITE && descriptor != NULL && call->size > 0)
    do_write (descriptor, call);
  else if (call->kind == SHIM_TRUNCATE && descriptor != NULL)
    {
      g_byte_array_set_size (descriptor->inode->now, (guint) call->offset);
      descriptor->inode->dirty = TRUE;
    }
  else if (call->kind == SHIM_FSYNC && descriptor != NULL)
    do_fsync (disk, descriptor);
  else if (call->kind == SHIM_CLOSE)
    g_hash_table_remove (disk->descriptors, GINT_TO_POINTER (call->fd));
  else if (call->kind == SHIM_RENAME)
    do_rename (disk, call);
  else if (call->kind == SHIM_LINK && get_name (disk, call->to) != NULL)
    add_change (disk, get_name (disk, call->to), g_hash_table_lookup (disk->names, name), NULL,
                NULL);
  else if (call->kind == SHIM_UNLINK && name != NULL)
    add_change (disk, name, NULL, NULL, NULL);
}

static gboolean
is (const guchar *data,
    gsize         size,
    GBytes       *content)
{
  return content != NULL && g_bytes_get_size (content) == size &&
         (size == 0 || memcmp (g_bytes_get_data (content, NULL), data, size) == 0);
}

static gboolean
is_allowed (Disk         *disk,
            gboolean      is_backup,
            gboolean      at_end,
            const guchar *data,
            gsize         size)
{
  const CrashPromise *promise = disk->promise;

  if (is_backup)
    return is (data, size, promise->old);
  return is (data, size, promise->new) ||
         (!(at_end && promise->acknowledged) && is (data, size, promise->old));
}

static void
complain (Disk       *disk,
          guint       after,
          const char *name,
          const char *what)
{
  disk->bad++;
  if (disk->first == NULL)
    disk->first = g_strdup_printf ("power cut after call %u: %s %s", after, name, what);
}

/* Every content that the file may have on disk. */
static void
judge_content (Disk       *disk,
               guint       after,
               gboolean    at_end,
               const char *name,
               Inode      *inode)
{
  gboolean is_backup = strstr (name, ".bak-") != NULL;
  gsize size;
  const guchar *flushed = g_bytes_get_data (inode->flushed, &size);
  g_autofree guchar *zeros = g_malloc0 (inode->now->len + 1);

  disk->states += inode->dirty ? 4 : 1;
  if (inode->unknown)
    return;
  if (!is_allowed (disk, is_backup, at_end, flushed, size))
    complain (disk, after, name, "is not what was flushed");
  if (!inode->dirty)
    return;
  if (!is_allowed (disk, is_backup, at_end, inode->now->data, inode->now->len))
    complain (disk, after, name, "is not whole");
  if (!is_allowed (disk, is_backup, at_end, inode->now->data, inode->now->len / 2))
    complain (disk, after, name, "is cut off");
  if (!is_allowed (disk, is_backup, at_end, zeros, inode->now->len))
    complain (disk, after, name, "is full of zeros");
}

static void
judge_names (Disk       *disk,
             guint       after,
             gboolean    at_end,
             GHashTable *names)
{
  const CrashPromise *promise = disk->promise;
  gpointer name, inode;
  GHashTableIter iter;

  if (g_hash_table_lookup (names, promise->name) == NULL &&
      (promise->old != NULL || (at_end && promise->acknowledged)))
    {
      disk->states++;
      complain (disk, after, promise->name, "is gone");
    }
  g_hash_table_iter_init (&iter, names);
  while (g_hash_table_iter_next (&iter, &name, &inode))
    if (strcmp (name, promise->name) == 0 || strstr (name, ".bak-") != NULL)
      judge_content (disk, after, at_end, name, inode);
}

static GHashTable *
copy_names (GHashTable *names)
{
  GHashTable *copy = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gpointer name, inode;
  GHashTableIter iter;

  g_hash_table_iter_init (&iter, names);
  while (g_hash_table_iter_next (&iter, &name, &inode))
    g_hash_table_insert (copy, g_strdup (name), inode);
  return copy;
}

static void
judge_instant (Disk     *disk,
               guint     after,
               gboolean  at_end)
{
  g_assert_cmpuint (disk->pending->len, <=, MAX_PENDING);
  for (guint subset = 0; subset < 1u << disk->pending->len; subset++)
    {
      g_autoptr (GHashTable) names = copy_names (disk->flushed);

      for (guint i = 0; i < disk->pending->len; i++)
        if ((subset & 1u << i) != 0)
          apply (names, disk->pending->pdata[i]);
      judge_names (disk, after, at_end, names);
    }
}

guint
crash_states_count_bad (const ShimCall     *calls,
                        guint               n,
                        const char         *folder,
                        const CrashPromise *promise,
                        guint              *states,
                        char              **first)
{
  Disk disk = { .folder = folder, .promise = promise };

  disk.inodes = g_ptr_array_new_with_free_func (inode_free);
  disk.pending = g_ptr_array_new_with_free_func (change_free);
  disk.names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  disk.descriptors = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  if (promise->old != NULL)
    set_name (disk.names, promise->name, add_inode (&disk, promise->old));
  disk.flushed = copy_names (disk.names);
  for (guint i = 0; i < n; i++)
    {
      follow (&disk, &calls[i]);
      judge_instant (&disk, i + 1, i + 1 == n);
    }
  *states = disk.states;
  *first = disk.first;
  g_hash_table_unref (disk.names);
  g_hash_table_unref (disk.flushed);
  g_hash_table_unref (disk.descriptors);
  g_ptr_array_unref (disk.pending);
  g_ptr_array_unref (disk.inodes);
  return disk.bad;
}
