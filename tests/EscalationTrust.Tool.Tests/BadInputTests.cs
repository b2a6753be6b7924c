using System.Text;

namespace EscalationTrust.Tool.Tests;

/// <summary>Every command that reads a file says what is wrong with it and ends with two: never a stack of calls.</summary>
public sealed class BadInputTests : IDisposable
{
    private static readonly string[] Commands =
    [
        "replay @", "cases @", "compare @ --policy &", "handoff @ --id a", "report @ --out out.html", "report & --out out.html --cases @", "report & --out out.html --queue @",
        "report & --out out.html --certificate @", "indicators @", "trust @", "audit sample @", "audit score @", "queue audit @", "calibrate @", "fit @ --out out.json",
        "oversight @", "policy validate @", "policy show @", "policy card --policy @", "replay & --policy @", "explain x --policy @",
    ];

    private readonly TempFolder _folder = new();

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (string command in Commands)
            {
                foreach (string input in (string[])["missing", "folder", "damaged", "cut", "utf16"])
                {
                    cases.Add(command, input);
                }
            }

            return cases;
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_file_that_cannot_be_read_ends_with_two_and_a_sentence(string command, string input)
    {
        string path = Input(input);
        string sound = _folder.Write("sound.jsonl", "");
        string[] args = [.. command.Split(' ').Select(part => part switch
        {
            "@" => path,
            "&" => command.Contains("--policy &", StringComparison.Ordinal) ? PolicyFile() : sound,
            "out.html" or "out.json" => _folder.File(part),
            _ => part,
        })];
        ToolRun run = await ToolRun.Of(args);
        Assert.Equal(2, run.Code);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.False(string.IsNullOrWhiteSpace(run.Error));
        Assert.Contains(
            input switch { "missing" => "does not exist", "folder" => "is a folder", "utf16" => "UTF-8", _ => "damaged or cut off" }, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("out.html")) || File.Exists(_folder.File("out.json")));
    }

    [Theory]
    [InlineData("calibrate - --label note=x")]
    [InlineData("calibrate - --label rating<2")]
    [InlineData("fit - --out out.json --label note=x --group note")]
    public async Task A_label_cut_in_the_middle_of_a_character_is_unknown(string command)
    {
        const string Chats = """
            {"id":"a","labels":{"note":"\ud800","rating":1},"turns":[{"role":"user","text":"x"}]}
            {"id":"b","labels":{"\ud800":1,"note":"x"},"turns":[{"role":"user","text":"x"}]}

            """;
        ToolRun run = await ToolRun.WithInput(Chats, [.. command.Split(' ').Select(part => part == "out.json" ? _folder.File(part) : part)]);
        Assert.InRange(run.Code, 0, 2);
        Assert.DoesNotContain("surrogate", run.Error, StringComparison.Ordinal);
    }

    private string PolicyFile() => _folder.Write("policy.json", PolicyDocument.Write(new EscalationTrustOptions()));

    private string Input(string kind)
    {
        string path = _folder.File("input");
        switch (kind)
        {
            case "folder":
                Directory.CreateDirectory(path);
                break;
            case "damaged":
                File.WriteAllBytes(path, [0x1F, 0x8B, .. "this is not compressed"u8]);
                break;
            case "cut":
                File.WriteAllBytes(path, [0x1F, 0x8B, 8, 0, 0, 0]);
                break;
            case "utf16":
                File.WriteAllText(path, "{}", Encoding.Unicode);
                break;
        }

        return path;
    }
}
