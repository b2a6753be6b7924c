using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace EscalationTrust.Tool;

/// <summary>Says what is wrong with a command line, in the words of whoever typed it.</summary>
internal static class CommandLineFaults
{
    // The parser names types of the language.
    private static readonly (string Type, string Words)[] Types =
    [
        (nameof(Int32), "a whole number"),
        (nameof(UInt64), "a whole number, 0 or more"),
        (nameof(Double), "a number"),
    ];

    /// <summary>Everything that is wrong; empty for a command line that can be run.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        bool failed = parsed.Action is ParseErrorAction;
        if (!failed && parsed.Action != command.Action)
        {
            return [];
        }

        // The parser takes a misspelt option for a name or a text, and what follows it for too much.
        string[] misspelt = [.. MisspeltOptions(parsed)];
        if (misspelt.Length > 0)
        {
            string[] known = [.. OptionNames(parsed.CommandResult)];
            return [.. misspelt.Select(name => $"There is no option {Printable.Name(name)}.{Meant(name, known)} A name or a text that begins with a dash stands after \"--\".")];
        }

        if (!failed)
        {
            return [];
        }

        return command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var unknown, ..]
            ? [$"There is no command {Printable.Name(unknown)}.{Meant(unknown, command.Subcommands.Select(inner => inner.Name))}"]
            : [.. parsed.Errors.Select(error => Missing(parsed, error) ?? Types.Aggregate(error.Message, Plain))];
    }

    /// <summary>A command as it is typed, the tool's name before it.</summary>
    public static string Typed(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{Typed(parent)} {command.Command.Name}" : ToolHelp.ToolName;

    private static IEnumerable<string> MisspeltOptions(ParseResult parsed)
    {
        HashSet<string> beforeDashes = [.. parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).Select(token => token.Value)];
        return parsed.CommandResult.Tokens.Select(token => token.Value)
            .Concat(parsed.UnmatchedTokens)
            .Where(text => IsLikeAnOption(text) && beforeDashes.Contains(text))
            .Select(text => text.Split('=', ':')[0]);
    }

    private static bool IsLikeAnOption(string text) =>
        text.TrimStart('-') is [var first, ..] && text[0] == '-' && char.IsAsciiLetter(first) && !text.Any(char.IsWhiteSpace);

    private static IEnumerable<string> OptionNames(CommandResult command) =>
        command.Command.Options.Where(option => !option.Hidden).Select(option => option.Name)
            .Concat(command.Parent is CommandResult parent ? OptionNames(parent) : []);

    // The parser names the command, not what it misses.
    private static string? Missing(ParseResult parsed, ParseError error) =>
        error.SymbolResult is ArgumentResult { Tokens.Count: 0, Argument: { Arity.MinimumNumberOfValues: > 0 } argument } && parsed.CommandResult.Command.Arguments.Contains(argument)
            ? $"Required argument <{argument.Name}> is missing: {argument.Description}"
            : null;

    private static string Meant(string name, IEnumerable<string> known) =>
        NearestName.To(name, known) is { } nearest ? $" Did you mean {nearest}?" : "";

    private static string Plain(string message, (string Type, string Words) type) =>
        message.Replace($"expected type 'System.{type.Type}'", type.Words, StringComparison.Ordinal)
            .Replace($"expected type 'System.Nullable`1[System.{type.Type}]'", type.Words, StringComparison.Ordinal);
}
