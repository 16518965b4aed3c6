/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "document/file-medium.h"

#include <glib/gi18n-lib.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

gboolean
logro_medium_is_removable (const char *sys,
                           dev_t       device)
{
  /* A partition says it in the folder of its disk, which is the one above. */
  static const char *const places[] = { "removable", "../removable" };
  g_autofree char *folder = g_strdup_printf ("%s/%u:%u", sys, major (device), minor (device));

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *path = g_build_filename (folder, places[i], NULL);
      g_autofree char *said = NULL;

      if (g_file_get_contents (path, &said, NULL, NULL))
        return g_str_has_prefix (said, "1");
    }
  return FALSE;
}

gboolean
logro_medium_is_doubtful (int folder)
{
  static const guint32 kinds[] = {
    0x00006969 /* NFS */, 0xFF534D42 /* CIFS */, 0xFE534D42 /* SMB2 */, 0x0000517B /* SMB */,
    0x65735546 /* FUSE */, 0x00004D44 /* FAT */, 0x2011BAB0 /* exFAT */, 0x5346544E /* NTFS */,
    0x7366746E /* NTFS3 */, 0x01021997 /* 9P */, 0x5346414F /* AFS */, 0x00C36400 /* Ceph */,
    0x786F4256 /* VirtualBox */, 0x15013346 /* UDF */,
  };
  struct statfs medium;
  struct stat status;

  if (fstatfs (folder, &medium) < 0 || fstat (folder, &status) < 0)
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if ((guint32) medium.f_type == kinds[i])
      return TRUE;
  return logro_medium_is_removable (LOGRO_MEDIUM_SYS, status.st_dev);
}

char *
logro_medium_dup_saved (const char *sys,
                        GFile      *file)
{
  const char *path = g_file_peek_path (file);
  g_autofree char *name = g_file_get_parse_name (file);
  struct stat status;

  if (path != NULL && stat (path, &status) == 0 && logro_medium_is_removable (sys, status.st_dev))
    return g_strdup_printf (_("Saved in %s. All of it is on the medium: you may eject it."), name);
  return g_strdup_printf (_("Saved in %s"), name);
}
