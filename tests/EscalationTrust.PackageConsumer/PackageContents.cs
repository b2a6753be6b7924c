using System.IO.Compression;

namespace EscalationTrust.PackageConsumer;

/// <summary>Looks into the packages: readme, licence, documentation, symbols.</summary>
internal static class PackageContents
{
    public static List<string> Check(string folder)
    {
        var failures = new List<string>();
        Look(folder, "EscalationTrust", ".nupkg", failures,
            ["README.md", "lib/net10.0/EscalationTrust.dll", "lib/net10.0/EscalationTrust.xml"],
            ["<license type=\"expression\">MIT</license>", "<readme>README.md</readme>", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Options"],
            ["System.Text.Json", "Microsoft.Extensions.Hosting"]);
        Look(folder, "EscalationTrust", ".snupkg", failures, ["lib/net10.0/EscalationTrust.pdb"], [], []);
        Look(folder, "EscalationTrust.Tool", ".nupkg", failures,
            ["README.md", "tools/net10.0/any/EscalationTrust.Tool.dll", "tools/net10.0/any/DotnetToolSettings.xml"],
            ["<license type=\"expression\">MIT</license>", "<readme>README.md</readme>", "DotnetTool"],
            []);
        return failures;
    }

    private static void Look(string folder, string id, string extension, List<string> failures, string[] files, string[] manifest, string[] notInManifest)
    {
        string[] found = [.. Directory.GetFiles(folder, id + ".*" + extension).Where(path => char.IsAsciiDigit(Path.GetFileName(path)[id.Length + 1]))];
        if (found.Length != 1)
        {
            failures.Add($"{folder} has {found.Length} packages {id}.*{extension}: it must have one.");
            return;
        }

        using ZipArchive package = ZipFile.OpenRead(found[0]);
        foreach (string file in files.Where(file => package.GetEntry(file) is null or { Length: 0 }))
        {
            failures.Add($"{Path.GetFileName(found[0])} lacks {file}.");
        }

        using var reader = new StreamReader(package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open());
        string nuspec = reader.ReadToEnd();
        failures.AddRange(manifest.Where(text => !nuspec.Contains(text, StringComparison.Ordinal)).Select(text => $"{Path.GetFileName(found[0])}: the manifest lacks {text}."));
        failures.AddRange(notInManifest.Where(text => nuspec.Contains(text, StringComparison.Ordinal)).Select(text => $"{Path.GetFileName(found[0])}: the manifest must not have {text}."));
    }
}
