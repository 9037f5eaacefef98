"""Parses `az` commands with the argument parser of az itself; runs none of them.

Reads {"files": n, "written": n, "commands": [[word, ...], ...]} from standard input. Nobody is logged in, and every
attempt to connect anywhere fails. Ends with 1 where a command is refused. Commands that az keeps in an extension are
counted apart: without the extension az knows nothing about their arguments.
"""

import contextlib
import io
import json
import os
import pathlib
import socket
import sys
import tempfile

os.environ["AZURE_CONFIG_DIR"] = tempfile.mkdtemp()
os.environ["AZURE_CORE_COLLECT_TELEMETRY"] = "false"
os.environ["AZURE_EXTENSION_USE_DYNAMIC_INSTALL"] = "no"
os.environ["AZURE_CORE_NO_COLOR"] = "true"


def no_network(*_args, **_kwargs):
    raise OSError("there is no network here")


socket.socket.connect = no_network
socket.getaddrinfo = no_network

import azure.cli.core as core  # noqa: E402  (the network must be gone first)
import azure.mgmt.network as network_sdk  # noqa: E402
from azure.cli.core.profiles import ResourceType  # noqa: E402
from azure.cli.core.profiles._shared import AZURE_API_PROFILES  # noqa: E402


def use_installed_models():
    """Debian packs az with another release of the network SDK than az names; takes the newest one that is there."""
    there = pathlib.Path(network_sdk.__file__).parent
    latest = AZURE_API_PROFILES["latest"]
    named = latest[ResourceType.MGMT_NETWORK]
    if not (there / f"v{named.replace('-', '_')}").is_dir():
        newest = max(path.name for path in there.glob("v20??_??_??"))
        latest[ResourceType.MGMT_NETWORK] = newest[1:].replace("_", "-")


# Options of today's az that came after the release that Debian packs. The rest of such a command is parsed.
NEWER = {"--default-outbound": 1, "--private-endpoint-network-policies": 1}


# Options that today's az no longer asks for, with a value for the release that still does.
NO_LONGER_ASKED = {"network vnet-gateway create": ("--public-ip-addresses", "name")}


def known_to(words):
    """The words as this az knows them: without options that came later, with those it still asks for; how many."""
    kept, left = [], 0
    rest = iter(words)
    for word in rest:
        if word in NEWER:
            left += 1
            for _ in range(NEWER[word]):
                next(rest)
        else:
            kept.append(word)
    asked = NO_LONGER_ASKED.get(" ".join(commands_of(words)), ())
    if asked and asked[0] not in words:
        kept, left = [*kept, *asked], left + 1
    return kept, left


def commands_of(words):
    """The words of a command before its first option."""
    for index, word in enumerate(words):
        if word.startswith("-"):
            return words[:index]
    return words


def parsed(words):
    """What az says against these words; None where it takes them."""
    cli = core.get_default_cli()
    invocation = cli.invocation_cls(
        cli_ctx=cli, parser_cls=cli.parser_cls, commands_loader_cls=cli.commands_loader_cls, help_cls=cli.help_cls
    )
    cli.invocation = invocation
    invocation.data["command_string"] = " ".join(commands_of(words))
    loader = invocation.commands_loader
    loader.load_command_table(words)
    command = " ".join(commands_of(words))
    if command not in loader.command_table:
        return "extension"
    loader.command_table = {command: loader.command_table[command]}
    loader.load_arguments(command)
    invocation.parser.load_command_table(loader)
    heard = io.StringIO()
    try:
        with contextlib.redirect_stderr(heard):
            invocation.parser.parse_args(list(words))
    except SystemExit:
        return heard.getvalue().strip() or "refused without a word"
    except Exception as problem:  # whatever az throws at an argument is a refusal
        return f"{type(problem).__name__}: {problem}"
    return None


def main():
    use_installed_models()
    parsed(["version"])  # az builds the index of its commands with the first that it is given
    given = json.load(sys.stdin)
    taken, refused, elsewhere, newer = 0, [], {}, 0
    for words in given["commands"]:
        kept, left = known_to(words)
        newer += left
        problem = parsed(kept)
        if problem is None:
            taken += 1
        elif problem == "extension":
            name = " ".join(commands_of(words))
            elsewhere[name] = elsewhere.get(name, 0) + 1
        else:
            refused.append((words, problem))
    for words, problem in refused:
        print(f"refused: az {' '.join(words)}\n  {problem}")
    for name, count in sorted(elsewhere.items()):
        print(f"in an extension: az {name} ({count})")
    total = len(given["commands"])
    print(f"az {core.__version__}: {given['written']} commands in {given['files']} files, {total} different:", end=" ")
    print(f"{taken} taken, {len(refused)} refused, {sum(elsewhere.values())} in extensions;", end=" ")
    print(f"{newer} options are newer than this az, or no longer asked for")
    return 1 if refused or taken == 0 else 0


sys.exit(main())
