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

    [Theory]
    [InlineData("cases @ --out @")]
    [InlineData("calibrate @ --out @")]
    [InlineData("calibrate @ --certificate @")]
    [InlineData("fit @ --out @")]
    [InlineData("audit sample @ --out @")]
    [InlineData("replay @ --decisions @")]
    [InlineData("compare @ --policy & --diff @")]
    [InlineData("report @ --out @")]
    public async Task An_output_never_replaces_its_input(string command)
    {
        string path = _folder.Write("input.jsonl", "{}");
        ToolRun run = await ToolRun.Of([.. command.Split(' ').Select(part => part switch { "@" => path, "&" => PolicyFile(), _ => part })]);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.EndsWith("is the input itself. Give another name, so that it is not lost.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal("{}", await File.ReadAllTextAsync(path));
    }

    [Theory]
    [InlineData("indicators -", "turns", "a recorded conversation")]
    [InlineData("trust -", "turns", "a recorded conversation")]
    [InlineData("audit sample -", "messages", "a recorded conversation")]
    [InlineData("indicators -", "escalate", "a line of a decision log")]
    [InlineData("trust -", "escalate", "a line of a decision log")]
    public async Task Another_kind_of_file_is_told_by_what_it_is(string command, string field, string kind)
    {
        string line = field == "escalate" ? "\"escalate\":false,\"stage\":\"automate\"" : $"\"{field}\":[{{\"role\":\"user\",\"text\":\"x\"}}]";
        ToolRun run = await ToolRun.WithInput($"{{\"id\":\"a\",\"lang\":\"en\",\"account\":\"b\",{line}}}\n", command.Split(' '));
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains($"line 1: this is {kind} and no case; make cases of ", run.Out + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("replay @ --decisions out")]
    [InlineData("compare @ --policy & --diff out")]
    [InlineData("cases @ --out out")]
    [InlineData("report @ --out out")]
    [InlineData("report ! --cases @ --out out")]
    [InlineData("report ! --queue @ --out out")]
    [InlineData("calibrate @")]
    [InlineData("fit @ --out out")]
    [InlineData("indicators @")]
    [InlineData("indicators @ --json")]
    [InlineData("trust @ --json")]
    [InlineData("oversight @")]
    [InlineData("audit sample @ --out out")]
    [InlineData("audit score @")]
    [InlineData("queue audit @ --json")]
    public async Task A_file_without_a_line_that_can_be_read_is_no_file_of_zeros(string command)
    {
        string path = _folder.Write("input.jsonl", "[1]\n[2]\n");
        string sound = _folder.Write("sound.jsonl", "{\"id\":\"a\",\"turns\":[{\"role\":\"user\",\"text\":\"x\"}]}\n");
        string output = _folder.File("out");
        ToolRun run = await ToolRun.Of([.. command.Split(' ').Select(part => part switch { "@" => path, "!" => sound, "out" => output, "&" => PolicyFile(), _ => part })]);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains($"{path}: no line can be read as", run.Error, StringComparison.Ordinal);
        Assert.Contains(" skipped); line ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder.Names(), name => name.StartsWith("out", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("replay - -p -", "IN and --policy")]
    [InlineData("compare a -p - -p -", "--policy and --policy")]
    [InlineData("compare - -p -", "IN and --policy")]
    [InlineData("handoff - --id a -p -", "IN and --policy")]
    [InlineData("cases - -p -", "IN and --policy")]
    [InlineData("calibrate - -p -", "LABELLED and --policy")]
    [InlineData("fit - -p - --out b", "LABELLED and --policy")]
    [InlineData("oversight - -p -", "LOG and --policy")]
    [InlineData("report - --queue - --out b", "TRANSCRIPTS and --queue")]
    [InlineData("explain - -p -", "TEXT and --policy")]
    [InlineData("indicators - --merge -", "CASES and --merge")]
    public async Task Standard_input_is_read_once(string command, string names)
    {
        ToolRun run = await ToolRun.WithInput("x", command.Split(' '));
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith($"{names} are both \"-\", but standard input can be read only once.", run.Error, StringComparison.Ordinal);
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
